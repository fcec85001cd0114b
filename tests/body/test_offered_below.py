"""What a page offers below a text, and what it says that it needs its readers for."""

import pytest

from newsparse import parse

PROSE = "".join(f"<p>Absatz {n} erzählt ausführlich, was der Rat von Musterhafen am Montag beschlossen hat und warum es so lange gedauert hat.</p>" for n in range(6))
LAST = "warum es so lange gedauert hat."


def text_of(below: str) -> str:
    return parse(f"<html lang=de><article><h1>Neue Brücke in Musterhafen</h1><div>{PROSE}{below}</div></article></html>", min_probability=0).text


@pytest.mark.parametrize("heading", ["<p><strong>TE RECOMENDAMOS</strong></p>", "<h3>Lesen Sie auch</h3>", "<h4>Leggi anche</h4>"])
def test_a_heading_that_offers_more_and_lines_without_links_below_it(heading: str) -> None:
    assert text_of(f"{heading}<h3>Der Hafen im Ohr</h3><p>Folge 18 | Was wird aus einer Brücke, die niemand braucht?</p>").endswith(LAST)
    sentence = "Am Samstag wird sie eröffnet, und der Rat lädt alle ein, die in Musterhafen wohnen."
    assert text_of(f"{heading}<p>{sentence}</p>").endswith(sentence)


@pytest.mark.parametrize(
    "line",
    [
        "Wir sind für alle da. Damit das so bleibt, sind wir auf Ihre Unterstützung angewiesen.",
        "Notre journal est en accès libre, et sans publicité. Nous comptons sur votre soutien.",
        "Este diario no tiene dueños ni anuncios. Para seguir, necesitamos tu apoyo.",
    ],
)
def test_a_paragraph_that_ends_in_what_the_paper_needs_its_readers_for(line: str) -> None:
    assert text_of(f"<p>{line}</p>").endswith(LAST)
    assert line in text_of(f"<p>{line}</p>{PROSE.replace('Absatz', 'Satz')}")


def test_the_heading_of_nothing_but_such_a_paragraph() -> None:
    line = "Wir sind für alle da. Damit das so bleibt, sind wir auf Ihre Unterstützung angewiesen."
    assert text_of(f"<h3>Ein kleiner Gefallen, um den wir bitten wollen.</h3><p>{line}</p>").endswith(LAST)


def test_a_line_bold_by_its_style_is_a_heading() -> None:
    line = "<div><span style='font-weight:bold'>Die Einwände der Nachbarn</span></div>"
    body = parse(f"<html lang=de><article><h1>Neue Brücke in Musterhafen</h1><div>{PROSE}{line}{PROSE.replace('Absatz', 'Satz')}</div></article></html>", min_probability=0).body
    assert [block.text for block in body if block.type == "heading"] == ["Die Einwände der Nachbarn"]


def test_a_heading_of_nothing_but_a_call_to_give_and_a_fact_box() -> None:
    assert text_of("<div><h3>Musterhafen lebt von euch allen hier</h3><p>Wpłać 50 zł i pomóż nam pisać dalej.</p></div>").endswith(LAST)
    box = "<aside class='fact'><h3>Fakta</h3><ul><li>Die Brücke ist 1,9 Meter hoch.</li></ul></aside>"
    assert "1,9 Meter" not in text_of(box + PROSE.replace("Absatz", "Satz"))


@pytest.mark.parametrize("line", ["Oggi, 16:35", "Heute um 16.35 Uhr", "Сегодня, 16:35"])
def test_an_hour_of_today_and_who_wrote_in_a_list_above_the_text(line: str) -> None:
    items = f"<ul class='meta'><li>{line}</li><li>Von: Journal/Red.MM</li></ul>"
    page = f"<html lang=de><article><h1>Neue Brücke in Musterhafen</h1><p class='lead'>Am Samstag wird sie eröffnet, nach zwei Jahren Arbeit am Fluss.</p>{items}<div>{PROSE}</div></article></html>"
    text = parse(page, min_probability=0).text
    assert line not in text and "Red.MM" not in text
    assert f"{line} schlug es." in parse(page.replace(PROSE, f"<p>{line} schlug es.</p>{PROSE}"), min_probability=0).text


@pytest.mark.parametrize(
    "line",
    [
        "Das Tierheim von Musterhafen bittet derweil um Hilfe: „Wir sind auf Ihre Spenden angewiesen.“",
        "“We have no other money,” the head of the shelter told the crowd. “We rely on your support.”",
    ],
)
def test_who_is_quoted_as_in_need_is_not_the_paper(line: str) -> None:
    assert text_of(f"<p>{line}</p>").endswith(line)


@pytest.mark.parametrize("lines", [("Ada Field, Die Brücke von Musterhafen, Hafenverlag", "Kim Sample: Stege, Nordbuch, 180 Seiten"), ("Theater am Steg, Hafengasse 3", "Karten an der Kasse")])
def test_books_and_places_of_a_text_are_no_offer(lines: tuple[str, str]) -> None:
    assert text_of(f"<h3>Zum Weiterlesen</h3><p>{lines[0]}</p><p>{lines[1]}</p>").endswith("\n\n".join(lines))


def test_issues_in_a_list_of_sources_stay() -> None:
    listed = "<h3>Quellen</h3><ul><li>Hafenblatt, Nr. 4, April 2029, S. 12</li><li>Küstenbote, Nr. 7, Juli 2030, S. 3</li></ul>"
    assert text_of(listed).endswith("Küstenbote, Nr. 7, Juli 2030, S. 3")
