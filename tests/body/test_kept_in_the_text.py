"""What looks like a line of the page's and is the text's stays: marks, dates of an event, speakers, programmes, addresses."""

from __future__ import annotations

import pytest

from newsparse import parse
from newsparse.article import Heading, List, Paragraph, Table
from newsparse.grammar.to_readers.prompts import is_prompt
from tests.invented import SENTENCES, read

OWN = {f"{sentence} {sentence}" for sentence in SENTENCES}


def besides(**parts: str) -> list[str]:
    """What a text says besides the paragraphs of every test."""
    return [line for line in read(**parts).text.split("\n\n") if line not in OWN]


def test_marks_of_a_review() -> None:
    marks = "".join(f"<h2>{name}</h2><p>{SENTENCES[n]}</p><p>{mark}/10</p>" for n, (name, mark) in enumerate((("Arch", 8), ("Quay", 7), ("Mole", 9))))
    assert [line for line in besides(inside=marks) if line.endswith("/10")] == ["8/10", "7/10", "9/10"]


@pytest.mark.parametrize(
    "lines",
    [
        ["Date: 12 March 2031, 19:00", "Location: Town hall, Quay 4", "Topic: the arch of 1884"],
        ["Title: The Harbour of Glass", "Source: a diary", "Type: a novel", "Section: a shelf", "Pages: 320"],
    ],
)
def test_facts_of_what_the_text_is_about_below_it(lines: list[str]) -> None:
    items = "".join("<li><b>{}:</b>{}</li>".format(*line.split(":", 1)) for line in lines)
    body = read(inside=f"<ul>{items}</ul>").body
    assert [len(block.items) for block in body if isinstance(block, List)] == [len(lines)]


def test_facts_of_a_book_above_the_text() -> None:
    terms = {"Title": "The Harbour of Glass", "Author": "Ann Onym", "Publisher": "Lumen Press", "Published": "March 2031", "Price": "20 crowns"}
    listed = "<dl>" + "".join(f"<dt>{term}</dt><dd>{said}</dd>" for term, said in terms.items()) + "</dl>"
    first = f"<p>{SENTENCES[0]} {SENTENCES[0]}</p>"
    html = f"<html lang='en'><head><title>The mayor reads</title></head><body><article><h1>The mayor reads</h1>{listed}{first}{''.join(f'<p>{s} {s}</p>' for s in SENTENCES[1:])}</article></body></html>"

    assert {"The Harbour of Glass", "Lumen Press", "20 crowns"} <= set(parse(html).text.split("\n\n"))


def test_who_speaks_is_no_button() -> None:
    spoken = "".join(f"<p><a href='https://people.example/kim'>Kim Sample</a></p><p>{SENTENCES[n]}</p><p><i>And then?</i></p>" for n in range(4))
    assert besides(inside=spoken).count("Kim Sample") == 4


@pytest.mark.parametrize("box", ["sound-festival", "radio-guide"])
def test_a_programme_is_no_player(box: str) -> None:
    lines = ["19:00", "The Quay Singers", "20:30", "Arch and Tide"]
    assert besides(inside=f"<div class='{box}'>{''.join(f'<p>{line}</p>' for line in lines)}</div>") == lines


def test_an_address_among_the_facts_of_a_place() -> None:
    facts = ["Harbour Museum, Quay 4", "Opening hours: Tue-Sun 10-17", "Phone: 555 010 0000", "info@harbourmuseum.example"]
    html = "".join(f"<p>{s} {s}</p>" for s in SENTENCES) + "".join(f"<p>{line}</p>" for line in facts)

    text = parse(f"<html lang='en'><head><title>The museum opens</title></head><body><article><h1>The museum opens</h1>{html}</article></body></html>").text
    assert text.endswith("\n\n".join(facts[1:]))


def test_a_table_of_the_writers_own() -> None:
    table = "<table><tr><th>Ticker</th><th>Company</th><th>Change</th></tr><tr><td>EAST</td><td>Eastmere Mills</td><td>+4%</td></tr><tr><td>QUAY</td><td>Quay Lines</td><td>-2%</td></tr></table>"
    assert any(isinstance(block, Table) for block in read(inside=table).body)


@pytest.mark.parametrize("said", ["#MeToo on the quay [video]", "# 3 [of 5]"])
def test_a_heading_keeps_its_sign(said: str) -> None:
    assert said in [block.text for block in read(inside=f"<h2>{said}</h2>").body if isinstance(block, Heading)]


def test_steps_stay_a_list_where_one_is_long() -> None:
    steps = "".join(f"<li>Step {n} is done before the glue sets.</li>" for n in range(4))
    inside = f"<ol>{steps}<li><p>Let it dry.</p><p>Turn it over.</p><p>Wait a day.</p><p>Then paint it.</p></li></ol>"
    assert [len(block.items) for block in read(inside=inside).body if isinstance(block, List)] == [5]


@pytest.mark.parametrize(
    "said",
    [
        "We pay for news. The platforms that live on it do not, and that has to change before the last of us closes.",
        "The Eastmere Post has strict sourcing guidelines, which its editor said were broken when the report on the arch was printed.",
        "Eastmere Weekly has strict sourcing guidelines, its editor told the Post, and “we follow our rules to the letter,” as she put it.",
        "As a public service, the museum of the harbour has made its halls free to all on Sundays until the end of the year.",
        "Rok 1939–1945",
        "Watch it: the boat for the islands leaves weekdays at 7 and at noon, and on Sundays at ten, as its skipper told the Post.",
        "This feature appears in the professional edition of the program, which costs twice as much as the other.",
        "This piece appeared in the first edition of the show, between two windows of the hall.",
        "The Arch is a nonprofit that feeds two hundred people each day. Support our neighbours, its founder <a href='/f'>told the Post</a>.",
    ],
)
def test_sentences_that_begin_as_a_pages_own(said: str) -> None:
    assert any(isinstance(block, Paragraph) and block.text[:20] == said[:20] for block in read(inside=f"<p>{said}</p>").body)


def test_a_report_that_is_told_of_is_not_this_one() -> None:
    said = "Information from the divers who saw the arch is included in the report."

    html = "".join(f"<p>{s} {s}</p>" for s in SENTENCES) + f"<p>{said}</p>"
    assert parse(f"<html lang='en'><head><title>The arch</title></head><body><article><h1>The arch is safe</h1>{html}</article></body></html>").text.endswith(said)


def test_where_more_is_told_in_polish() -> None:
    assert not is_prompt("Więcej informacji o wystawie i biletach znajdziesz na stronie muzeum.")
    assert is_prompt("Więcej informacji znajdziesz na stronie głównej Kuriera")


def test_a_box_at_the_bottom_of_the_page_is_no_half() -> None:

    text = "".join(f"<p>{s} {s}</p>" for s in SENTENCES)
    terms = "All prices include tax where it applies, and the harbour office may change them without notice at any time."
    html = f"<html lang='en'><head><title>The bridge</title></head><body><h1>The bridge is rebuilt</h1><div class='page-top'>{text}</div><div class='page-bottom'><p>{terms}</p></div></body></html>"
    assert terms not in parse(html).text
