"""Lines and boxes that are none of the text, and lines that look like such and are."""

from __future__ import annotations

import pytest

from newsparse import parse
from newsparse.body.mending.headings import with_headings
from newsparse.body.stripping.amid.boxes.placeholders import placeholder
from newsparse.body.stripping.text import BodyText
from newsparse.grammar.to_readers.prompts import is_prompt
from newsparse.page import Page
from tests.body.test_announced import LINE, _split

PROSE = [f"Paragraph {n} tells what the council of Eastmere decided on Monday, and why it took so long to decide." for n in range(9)]


def lines(amid: str = "", below: str = "", above: str = "", lang: str = "en", url: str = "https://www.eastmere-post.example/bridge") -> list[str]:
    first, last = ("".join(f"<p>{text}</p>" for text in part) for part in (PROSE[:5], PROSE[5:]))
    head = f"<html lang={lang}><head><meta property='og:type' content='article'></head>"
    page = f"{head}<body><article><h1>Mayor opens the bridge at last</h1>{above}{first}{amid}{last}{below}</article></body></html>"
    return [line for line in parse(page, url).text.split("\n\n") if line not in PROSE]


@pytest.mark.parametrize(
    "line",
    [
        "Code language: Bash (bash)", "eingebunden mit Embedded Video", "Download figure", "Video verfügbar bis:\n14.10.2031 ∙ 14:00 Uhr", "Jetzt registrieren", "Zum Angebot »",
        "Get the Post's Daily Letter by email and never miss our top stories Free Sign Up", "Eingetragen mit der Sparfuchs App für Android.", "Bildergalerie: Die Brücke von Eastmere",
        "Strict Standards: Non-static method Bridge::open() should not be called statically in /www/wp/bridge.php on line 813", "Sie lesen gern die Post? Zeigen Sie es!",
        f"Warning: {'bridge ' * 40} in /www/bridge.php on line 8",
    ],
)
def test_what_the_site_says(line: str) -> None:
    assert is_prompt(line)


@pytest.mark.parametrize(
    "line",
    [
        "Code language matters more than the tools, the council found.", "Zum Angebot der Stadt gehört die Brücke.", "Jetzt registrieren sich die ersten Gäste der Brücke.", "Warning: the bridge opens at night",
        "Download figures show that the film was seen by nobody.", "Notice: in the old harbour nobody is on line 8.",
    ],
)
def test_what_a_text_says(line: str) -> None:
    assert not is_prompt(line)


OTHERS = "<ul><li><a href='/a'>Kokoskuchen mit Sahne</a></li><li>2031-01-14: <a href='/b'>Kürbiskuchen mit Ingwer</a></li></ul>"


@pytest.mark.parametrize("heading", ["Weitere Kuchen", "Mehr zum Thema auf eastmere.example", "Autres recettes", "More great cakes"])
def test_a_list_of_links_below_a_word_for_more(heading: str) -> None:
    assert lines(below=f"<h3>{heading}</h3>{OTHERS}") == []


def test_more_of_other_sites_are_sources() -> None:
    links = "".join(f"<li><a href='https://other{n}.example/{n}'>Report of the harbour {n}</a></li>" for n in range(2))
    assert lines(amid=f"<h3>More resources</h3><ul>{links}</ul>") == ["More resources", "Report of the harbour 0", "Report of the harbour 1"]


def test_a_list_of_what_is_more_is_text() -> None:
    assert lines(amid="<h3>More reasons</h3><ul><li>The ferry is old</li><li>The council is not</li></ul>") == ["More reasons", "The ferry is old", "The council is not"]


@pytest.mark.parametrize(("line", "stays"), [("More: The next bridge of the council", False), ("More: the council wants it, and gets it.", True), ("Lesen Sie auch: Die nächste Brücke", False), ("Sources: the council", True)])
def test_the_last_line_names_another_article(line: str, stays: bool) -> None:
    assert lines(below=f"<p>{line}</p>") == [line] * stays


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Die Post braucht weiterhin Eure Hilfe!", False),
        ("Deshalb freuen wir uns über jede Spende!", False),
        ("Las noticias locales nunca fueron tan importantes<br>SUSCRIBITE", False),
        ("Die Brücke braucht weiterhin einen Anstrich.", True),
    ],
)
def test_the_last_lines_ask_for_help(line: str, stays: bool) -> None:
    assert lines(below=f"<p>{line}</p>", lang="de") == [line] * stays


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Text von Ada Field Illustration von Kim Sample", False),
        ("Un texte de Ada Field d'Eastmere", False),
        ("Bericht von Amnesty International belastet den Hafen", True),
        ("Texte von Ada Field sind selten so kurz.", True),
        ("Text von gestern und Bilder von heute", True),
    ],
)
def test_who_wrote_the_text(line: str, stays: bool) -> None:
    assert lines(above=f"<p>{line}</p>") == [line] * stays


def test_the_day_of_a_book_among_its_facts() -> None:
    facts = ["Verlag: Sample", "Seiten: 448", "Erscheinungsdatum: 14.08.2031", "Preis: 12,99 Euro", "Reihe: Brücken"]
    assert lines(above="".join(f"<div>{fact}</div>" for fact in facts), lang="de") == facts
    assert lines(above="<p>Veröffentlicht: 14.08.2031</p>", lang="de") == []


def test_a_heading_over_a_row_of_pictures() -> None:
    row = "".join(f"<img src='/bridge-{n}.jpg' width=800 height=600>" for n in range(4))
    letter = "<p>Jetzt abonnieren</p>"
    assert lines(below=f"<h3>Fotostrecke</h3><div>{row}</div>{letter}", lang="de") == ["Fotostrecke"]
    assert lines(below=f"<div><h3>Mehr von der Post</h3></div><div>{row}</div>{letter}", lang="de") == []
    assert lines(below="<h3>Fotostrecke</h3>", lang="de") == []


def test_the_words_of_a_tooltip_are_not_shown() -> None:
    note = "The council<sup>[1]</sup><span class='footnote_tooltip'>Ten members sit in it.</span> was pleased with its bridge."
    assert lines(amid=f"<p>{note}</p>") == ["The council[1] was pleased with its bridge."]
    assert lines(amid="<p><b>B</b><span class='tooltip__content'>Budget friendly</span></p>") == ["BBudget friendly"]
    assert lines(amid="<p>The <span class='tooltip'>council</span> was pleased with its bridge.</p>") == ["The council was pleased with its bridge."]


def test_the_summary_below_a_headline_that_was_kept() -> None:
    story = f"<div><h4><a href='#tar'>The council and its tar</a></h4><p>{PROSE[0]} Tar is what it needs.</p></div>"
    assert lines(amid=story)[-1].endswith("Tar is what it needs.")


@pytest.mark.parametrize(("folded", "taken"), [("<h3><button>The ferry</button></h3><div><p>{0}</p><p>{0}</p></div>", ["The ferry"]), ("<h3>The ferry</h3><div><p>{0}</p><p>Read it</p></div>", [])])
def test_what_a_part_to_fold_out_is_called(folded: str, taken: list[str]) -> None:
    parts = folded.format(LINE) + "<h4>Tar</h4><p>Nobody asked</p>"
    page, kept, dropped = _split(f"<div><p>{LINE}</p><section>{parts}</section><p>{LINE}</p></div>")
    assert [s.text for s in with_headings(kept, dropped, page.segments)[0] if s not in kept] == taken


def test_a_paragraph_without_its_tag() -> None:
    story = "".join(f"<p>{text}</p>" for text in PROSE[:4])
    lost = "For her colleague the message is as clear as the water below the bridge."
    markup = f"<html lang=fr><body><h1>Mayor opens the bridge at last</h1><div class=article-body><div class=contenu>{story}<figure><img src='/b.jpg'></figure>{lost}<p>{PROSE[4]}</p></div></div></body></html>"
    assert lost in parse(markup, "https://www.lepoint.fr/a_23.php").text


LONE = "<p><a href='{}'>{}</a></p>"


@pytest.mark.parametrize(
    ("address", "said", "stays"),
    [
        ("/ferry", "How the ferry of Eastmere works in the winter", False),
        ("https://eastmere-post.example/ferry", "How the ferry of Eastmere works in the winter", False),
        ("https://ropes.example/ferry", "How the ferry of Eastmere works in the winter", True),
        ("#ferry", "How the ferry of Eastmere works in the winter", True),
        ("mailto:ferry@eastmere-post.example", "How the ferry of Eastmere works in the winter", True),
        ("/ferry.pdf?v=2", "How the ferry of Eastmere works in the winter", True),
        ("/ferry", "See how the ferry of Eastmere works in the winter.", True),
        ("/ferry", "How it works", True),
        ("http://[ferry", "How the ferry of Eastmere works in the winter", True),
    ],
)
def test_another_headline_alone_between_two_paragraphs(address: str, said: str, stays: bool) -> None:
    above = f"<p>{PROSE[0]} {PROSE[1]}</p>"
    assert (said in lines(amid=above + LONE.format(address, said))) is stays


def test_a_text_of_headlines_keeps_them() -> None:
    each = [f"How the ferry {n} of Eastmere works in the winter" for n in range(4)]
    above = f"<p>{PROSE[0]} {PROSE[1]}</p>"
    assert set(each) <= set(lines(amid="".join(above + LONE.format("/ferry", said) for said in each)))


def test_a_box_with_the_papers_account() -> None:
    box = "<div class=dark><h2>It is up to you!</h2><p>This work needs your help.</p><p>Alternatively by IBAN: DE00 0000 0000 0000</p><p>Or by PayPal</p></div>"
    assert lines(below=f"<div>{box}</div>") == []
    paid = "<section><h2>How the ferry is paid</h2><p>By Bitcoin since May, which the council likes.</p><p>Or by PayPal, as most do.</p></section>"
    assert "Or by PayPal, as most do." in lines(below=f"<div>{paid}</div>")
    assert "PayPal bought the bridge by IBAN." in lines(below="<p>PayPal bought the bridge by IBAN.</p><p>Bitcoin would not do.</p>")


def test_an_address_for_machines_above_the_text() -> None:
    address = "https://www.eastmere-post.example/bridge"
    texts = Page.read(f"<html><body><div>{address}</div>{''.join(f'<p>{text}</p>' for text in PROSE)}<p>{address}</p></body></html>").segments
    assert list(placeholder(BodyText(texts, None))) == [texts[0]]


def test_the_next_stories_in_sections_of_their_own() -> None:
    def story(n: int) -> str:
        texts = "".join(f"<p>Story {n} tells what the council of Eastmere decided on day {k}, and why it took so long to decide.</p>" for k in range(4))
        return f"<section class='s-{n}' id='88702{n}'><article class=story data-url='/{n}'><h2>Story {n} of the bridge</h2><div>{texts}</div></article></section>"

    markup = f"<html lang=en><head><title>Story 0 of the bridge</title></head><body><div>{story(0)}{story(1)}{story(2)}</div></body></html>"
    text = parse(markup, "https://www.eastmere-post.example/0").text
    assert "Story 0 tells" in text
    assert "Story 1 tells" not in text


def test_a_crosshead_that_looks_like_a_date_or_a_byline() -> None:
    months = "".join(f"<h2>{month} 2031</h2><p>{PROSE[n]}</p>" for n, month in enumerate(("February", "March", "April", "May")))
    assert "February 2031" in lines(amid=months) and "May 2031" in lines(amid=months)


def test_text_goes_on_behind_a_box_inside_of_its_paragraph() -> None:
    box = "<aside><h2>Related Articles</h2><ul><li><a href='/1'>The ferry is late</a></li><li><a href='/2'>The tar is cold</a></li></ul></aside>"
    read = lines(amid=f"<p>{box}“I wish I was home,” the ferryman of Eastmere said on Monday evening.</p>")
    assert "“I wish I was home,” the ferryman of Eastmere said on Monday evening." in read
