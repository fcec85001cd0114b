"""What stands between two paragraphs and is none of the text: lists of linked headlines, forms for a newsletter, cards of other stories."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.body.stripping.below.biographies import is_to_reach
from newsparse.body.stripping.below.colophon import is_colophon
from newsparse.grammar.credits.credits import bare_credit, split_caption
from newsparse.grammar.to_readers.prompts import is_prompt
from newsparse.grammar.to_readers.read_also import says_read_also

PROSE = [f"Paragraph {n} tells what the council of Eastmere decided on Monday, and why it took so long to decide." for n in range(9)]
FIRST, LAST = ("".join(f"<p>{text}</p>" for text in part) for part in (PROSE[:5], PROSE[5:]))


def page(amid: str, head: str = "", first: str = FIRST) -> str:
    return f"<html lang=en><head><meta property='og:type' content='article'></head><body><article><h1>Mayor opens the bridge at last</h1>{head}{first}{amid}{LAST}</article></body></html>"


def added(amid: str, first: str = FIRST) -> list[str]:
    text = newsparse.parse(page(amid, first=first), "https://www.eastmere-post.example/bridge").text
    return [line for line in text.split("\n\n") if line not in PROSE]


LINKED = "<ul><li><a href='/1'>Bridge inspectors warn of rust</a></li><li><a href='/2'>Ferry may sail again in the spring</a></li></ul>"


def test_a_list_of_linked_headlines_between_paragraphs_is_none_of_the_text() -> None:
    assert not added(LINKED)


@pytest.mark.parametrize(
    "amid",
    [
        f"<p>The council has published what it knows of the bridge and of the ferry in two reports:</p>{LINKED}",
        LINKED.replace("</a></li><li>", "</a>, which the council read on Monday</li><li>"),
    ],
    ids=["announced", "told of"],
)
def test_a_list_that_the_text_is_about_stays(amid: str) -> None:
    assert "Ferry may sail again in the spring" in added(amid)


def test_lists_of_a_text_that_is_made_of_them_stay() -> None:
    again = "".join(f"{LINKED.replace('Ferry', f'Ferry {n}')}<p>{PROSE[0]}</p>" for n in range(3))
    assert "Ferry 1 may sail again in the spring" in added(again)


@pytest.mark.parametrize("field", ["<input type=email>", "<input placeholder='Your Email'>", "<input name=mailaddress>"])
def test_what_stands_over_a_field_for_an_address_is_none_of_the_text(field: str) -> None:
    assert not added(f"<div class=gx_em><h3>Get the harbour letter every morning.</h3><p>All the ferries, all the tides.</p><form>{field}<button>Go</button></form></div>")


def test_a_field_beside_the_whole_text_takes_none_of_it() -> None:
    found = added("<h3>What the council said</h3><input type=email>")
    assert found == ["What the council said"]


def test_the_summary_of_another_story_goes_with_its_linked_headline() -> None:
    assert not added("<div class=item><div><h4><a href='/3'>Rust was found in the spring</a></h4><p>Files of the council show that rust was noted twice in four years.</p></div></div>")
    assert not added("<div class=item><div><div class=upper><h4><a href='/3'>Rust was found in the spring</a></h4></div><div class=lower><p>Files of the council show that rust was noted twice in four years.</p></div></div></div>")


def test_a_text_of_cards_keeps_them() -> None:
    cards = "".join(f"<div><div><h4><a href='/{n}'>Lamp {n}</a></h4><p>The {n}th lamp that the council of Eastmere has bought for the bridge.</p></div></div>" for n in range(4))
    assert "The 2th lamp that the council of Eastmere has bought for the bridge." in added(cards)


def test_the_word_of_an_empty_box_is_none_of_the_text() -> None:
    assert not added("<div><h5>Loading</h5></div>")
    assert "Loading" in added("<h2>Loading</h2>")


@pytest.mark.parametrize("line", ["<a href='/1'>HARBOUR RESOURCES:</a> <a href='/2'>Live map</a> | <a href='/3'>Letter</a>", "RESOURCES: <a href='/2'>Live map</a> | <a href='/3'>Letter</a> | <a href='/4'>Home</a>"])
def test_a_row_of_links_behind_a_label_is_none_of_the_text(line: str) -> None:
    assert not added(f"<p>{line}</p>")


def test_a_row_of_credits_stays() -> None:
    assert added("<p><a href='/2'>Eastmere Hall</a> | <a href='/3'>Ann Onym Photography</a></p>") == ["Eastmere Hall | Ann Onym Photography"]


@pytest.mark.parametrize(
    "line",
    [
        "eastmere press writer ann onym contributed to this report from milton.",
        "ann onym and kim sample contributed to this story from milton and eastmere.",
    ],
)
def test_who_else_worked_on_it_is_told_below_the_text(line: str) -> None:
    assert is_colophon(line)


def test_what_somebody_contributed_is_a_sentence_of_the_story() -> None:
    assert not is_colophon("the rain contributed to this flood.")
    assert not is_colophon("she contributed money.")


@pytest.mark.parametrize("line", ["Ada Field may be reached at ada@sampleton.example.", "She can be reached at 555-0142.", "Ada Field can be contacted by e-mail via ada@sampleton.example"])
def test_how_to_reach_the_writer(line: str) -> None:
    assert is_to_reach(line, "Ada Field")


def test_what_can_be_reached_on_foot_is_told_in_the_text() -> None:
    assert not is_to_reach("The island can be reached by ferry in an hour, said Ada Field.", "Ada Field")


@pytest.mark.parametrize("line", ["Please consider supporting the Post with a subscription.", "Our subscribers make this possible. Please consider supporting local journalism by subscribing to the Post."])
def test_a_paper_that_asks_for_support_says_nothing_of_the_story(line: str) -> None:
    assert line not in newsparse.parse(page("").replace("</article>", f"<p>{line}</p></article>"), min_probability=0).text


@pytest.mark.parametrize(
    "line",
    [
        "Stay with KXYZ for the latest on this story.", "Check back later for updates.", "Síganos en las redes como @sample", "Quer receber as notícias do porto? Entre no grupo.",
        "Weitere Nachrichten aus Eastmere lesen Sie hier.", "Mehr Berichte aus dem Hafen finden Sie hier.",
    ],
)  # fmt: skip
def test_lines_that_send_readers_on(line: str) -> None:
    assert is_prompt(line)


@pytest.mark.parametrize("line", ["Stay with us, said the mayor, and see.", "Mehr Menschen als je lesen Sie in Eastmere an."])
def test_sentences_that_begin_so(line: str) -> None:
    assert not is_prompt(line)


def test_read_on_in_spanish() -> None:
    assert says_read_also("Siga leyendo:")


@pytest.mark.parametrize(
    ("shown", "caption", "credit"),
    [
        ("The pier, which closed in 2031. (KXYZ)", "The pier, which closed in 2031.", "KXYZ"),
        ("The mayor leaves the hall. (KXYZ photo)", "The mayor leaves the hall.", "KXYZ photo"),
        ("The bridge (Eastmere Post photos)", "The bridge", "Eastmere Post photos"),
        ("La alcaldesa, en la plaza. / A. B. Ejemplo", "La alcaldesa, en la plaza.", "A. B. Ejemplo"),
        ("The mayor of Eastmere (CDU)", "The mayor of Eastmere (CDU)", None),
        ("The bridge (old photo)", "The bridge (old photo)", None),
    ],
)
def test_captions_part_from_one_word(shown: str, caption: str, credit: str | None) -> None:
    assert split_caption(shown) == (caption, credit)


def test_a_label_that_touches_the_name() -> None:
    assert bare_credit("CreditAnn Onym for The Eastmere Post") == "Ann Onym for The Eastmere Post"
    assert bare_credit("Creditanstalt") == "Creditanstalt"


def test_a_moment_that_rdfa_states_beside_the_day() -> None:
    shown = "<p>By <a rel=author href='/a'>Ada Field</a> &bull; <span property='dc:date' content='2031-05-06T18:15:00-04:00'>May 6, 2031</span></p>"
    article = newsparse.parse(page("", head=shown))
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2031-05-06T18:15:00-04:00"


def test_what_is_told_of_a_contributor_is_no_deck() -> None:
    box = "<div><div><a href='/a'>Ada Field</a></div><div class='contributor-description'><div>Opinions expressed here are her own.</div></div></div>"
    assert not newsparse.parse(page("", head=box)).subtitles


def test_a_paper_of_several_countries_wrote_nothing() -> None:
    head = "<div class='author-card'>By <a href='/a'>Ada Field</a><span>, Eastmere US</span></div>"
    source = page("", head=head).replace("</head>", "<meta property='og:site_name' content='Eastmere'></head>")
    assert [author.name for author in newsparse.parse(source).authors] == ["Ada Field"]


TEXT_ES = "".join(f"<p>El concejo de Sampleton decidió el lunes por {n} votos que el puente se abrirá antes del invierno y que nadie esperará el transbordador.</p>" for n in range(8))


@pytest.mark.parametrize("label", ["<p><strong>Sigue leyendo:</strong></p>", "<p>Noticia relacionada</p>"])
def test_a_label_and_the_headlines_behind_it_leave_texts_in_other_languages(label: str) -> None:
    links = "<ul><li><a href='/1'>El puente se cierra otra vez</a></li><li><a href='/2'>El transbordador vuelve al puerto</a></li></ul>"
    text = newsparse.parse(f"<html lang=es><body><article><h1>El alcalde abre el puente</h1>{TEXT_ES}{label}{links}<p>*abc</p></article></body></html>", min_probability=0).text
    assert "puente se cierra" not in text
    assert "Noticia" not in text
    assert "Sigue" not in text


def test_an_english_writers_own_links_stay() -> None:
    found = added("<p>More information here:</p><p><a href='/1'>What the bridge of Eastmere has cost so far</a></p>")
    assert found[-1] == "What the bridge of Eastmere has cost so far"


def test_a_shown_clock_across_midnight_is_of_the_moment_that_metadata_state() -> None:
    head = "<p>By <a rel=author href='/a'>Ada Field</a></p><p>PUBLISHED: <time datetime='2031-10-25 19:10:15'>October 25, 2031 at 7:10 p.m.</time></p>"
    meta = "<meta property='article:published_time' content='2031-10-26T02:10:15+00:00'>"
    article = newsparse.parse(page("", head=head).replace("</head>", f"{meta}</head>"), "https://www.eastmere-post.example/2031/10/25/bridge/")
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2031-10-25T19:10:15-07:00"
    other = newsparse.parse(page("", head=head).replace("</head>", f"{meta.replace('02:10', '02:41')}</head>"), "https://www.eastmere-post.example/2031/10/25/bridge/")
    assert other.published_at is not None
    assert other.published_at.utcoffset() != article.published_at.utcoffset()


def test_what_introduces_an_interviewer_is_no_name() -> None:
    text = "".join(f"<p>Der Rat von Sampleton hat am Montag mit {n} Stimmen beschlossen, dass die Brücke noch vor dem Winter geöffnet wird.</p>" for n in range(6))
    source = f"<html lang=de><body><article><h1>„Die Brücke ist klüger als ihr Ruf“</h1><p class=author>Interview von <a href='/autor/1'>Jonas Keil</a></p>{text}</article></body></html>"
    assert [author.name for author in newsparse.parse(source, min_probability=0).authors] == ["Jonas Keil"]


def test_a_french_box_beside_the_story() -> None:
    assert not added("<div class='encadre'><h3>En chiffres</h3><p>24 mètres de long, 60 tonnes, 140 mètres carrés de voilure et un moteur.</p></div>")


@pytest.mark.parametrize("line", ["Dear reader, thank you for reading this story. I also have a request to make of you.", "Texto editado por Ada Field"])
def test_what_the_paper_says_below_a_text(line: str) -> None:
    assert line not in newsparse.parse(page("").replace("</article>", f"<p>{line}</p></article>"), min_probability=0).text


def test_a_polish_call_for_witnesses() -> None:
    assert is_prompt("Jesteś świadkiem ciekawego wydarzenia? Skontaktuj się z nami!")
