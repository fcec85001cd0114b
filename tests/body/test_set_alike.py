"""What was left out though it is set as what was kept: lines in a row, headings that are links, what a list is called, addresses."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from newsparse.body.locating.units import whole_units
from newsparse.body.mending.amid import with_what_stands_amid
from newsparse.body.mending.headings import with_headings
from newsparse.body.mending.linked_headings import with_linked_headings
from newsparse.body.mending.sources import with_sources
from newsparse.body.stripping.amid.links.headed_links import headed_links
from newsparse.body.stripping.amid.links.labelled import labelled_alike
from newsparse.body.stripping.text import BodyText
from newsparse.page import Page
from newsparse.tree.segments import Segment

LINE = "The council of Sampleton decided on Monday what it had put off for nine years, and nobody was surprised."
Rule = Callable[[list[Segment], list[Segment], Sequence[Segment]], tuple[list[Segment], list[Segment]]]


def taken(rule: Rule, markup: str) -> list[str]:
    """What is taken in again, where the model has left out all that does not begin with "The council"."""
    page = Page.read(f"<html><body>{markup}</body></html>")
    kept: list[Segment] = [s for s in page.segments if s.text.startswith("The council")]
    mended, left = rule(kept, [s for s in page.segments if s.text and s not in kept], page.segments)
    assert [s.index for s in mended] == sorted(s.index for s in mended)
    return [s.text for s in mended if s not in kept and s not in left]


KEPT, TOLD = f"<p>{LINE}</p>", "Nobody rang the bell on that day, as far as is known."
SHELL = "<div class='terminal'>{}</div>"
COUNCIL = SHELL.format("The council --list")


@pytest.mark.parametrize(
    ("amid", "back"),
    [
        (f"<p>{TOLD}</p><p>So it was left.</p>", []),  # the second is too short for a sentence, and but two are set so
        (f"<p>{TOLD}</p><p>And so it was left as it is.</p>", [TOLD, "And so it was left as it is."]),
        (f"<p>{TOLD}</p><img src='/a.jpg'><p>{TOLD}!</p>", [TOLD, f"{TOLD}!"]),
        (f"<p class='box'>{TOLD}</p><p>{TOLD}</p>", []),
        (f"<p>{TOLD}</p><p>{TOLD} <a href='/b'>More</a></p>", []),
        (f"<p>{TOLD}</p>" * 9, []),
        (f"<p>{TOLD}</p><p>Write to bell@sampleton.example about that.</p>", []),
        (COUNCIL * 3 + SHELL.format("ring -v | tee") + COUNCIL, ["ring -v | tee"]),
        (COUNCIL * 3 + "<img src='/a.jpg'>" + SHELL.format("Jane Doe") + COUNCIL, []),
        (COUNCIL + SHELL.format("ring -v | tee") + COUNCIL, []),
    ],
)
def test_texts_in_a_row_set_as_others_of_their_block(amid: str, back: list[str]) -> None:
    assert taken(with_what_stands_amid, f"<div>{KEPT}{amid}{KEPT}</div>") == back
    assert taken(with_what_stands_amid, f"<div>{KEPT}{KEPT}{amid.replace('The council', 'They')}</div>") == []


ADDRESS = "<p><a href='{0}'>{0}</a></p>"


@pytest.mark.parametrize(
    ("line", "back"),
    [
        (ADDRESS.format("https://ropes.example/tar"), ["https://ropes.example/tar"]),
        (ADDRESS.format("www.ropes.example"), ["www.ropes.example"]),
        (ADDRESS.format("ropes.example/tar"), ["ropes.example/tar"]),
        (ADDRESS.format("Ropes.example"), []),
        ("<p><a href='https://ropes.example'>All about rope</a></p>", []),
        ("<h3><a href='https://ropes.example'>https://ropes.example</a></h3>", []),
    ],
)
def test_an_address_that_is_written_out(line: str, back: list[str]) -> None:
    assert taken(with_what_stands_amid, f"<div>{KEPT}{line}{KEPT}</div>") == back


@pytest.mark.parametrize(
    "lines",
    [
        [ADDRESS.format("https://ropes.example/tar"), ADDRESS.format("https://ropes.example/hemp")],
        ["<p>IG: <a href='https://ig.example/a'>@rope.and.tar.of.sampleton</a></p>", "<p>IG: <a href='https://ig.example/b'>@hemp.of.sampleton</a></p>"],
    ],
)
def test_addresses_and_names_of_accounts_are_no_headlines_behind_a_label(lines: list[str]) -> None:
    segments = Page.read(f"<html><body>{KEPT}<p>Read more:</p>{''.join(lines)}</body></html>").segments
    assert not list(labelled_alike(segments))
    if "http" in segments[-1].text:
        assert not list(headed_links(BodyText(segments, None)))
    alike = Page.read("<html><body><p><a href='/a'>IN FULL | The rope that held</a></p><p><a href='/b'>IN FULL | The tar that did not</a></p></body></html>").segments
    assert list(labelled_alike(alike)) == alike


def _things(heading: str, number: int) -> str:
    return KEPT + "".join(heading.format(at) + KEPT for at in range(number))


@pytest.mark.parametrize(
    ("markup", "number"),
    [
        (_things("<h2><a href='/{0}'>Rope no. {0}</a></h2>", 3), 3),
        (_things("<h2><a href='/{0}'>Rope no. {0}</a></h2>", 2), 0),
        (_things("<h2><a href='/{0}'>Rope no. {0}</a></h2><img src='/{0}.jpg'><h3><a href='/x{0}'>Tar no. {0}</a></h3>", 3), 6),
        (_things("<h2><a href='/{0}'>Read also: Rope no. {0}</a></h2>", 3), 0),
        (_things("<div class='teaser'><h2><a href='/{0}'>Rope no. {0}</a></h2></div>", 3), 0),
        (_things("<a href='/{0}'><h2>Rope no. {0}</h2><img src='/{0}.jpg'></a>", 3), 0),
        (_things("<h2><a href='/{0}'>Rope no. {0}</a></h2>", 3).replace("surprised.", "…"), 0),
        (_things("<h2><a href='/{0}'>Rope no. {0}</a></h2><div>Bought in May</div>", 3), 0),
    ],
)
def test_headings_that_are_links_over_paragraphs(markup: str, number: int) -> None:
    assert len(taken(with_linked_headings, f"<div>{markup}</div>")) == number


ITEMS = "<ul><li>The council rings the bell</li><li>The council</li></ul>"


@pytest.mark.parametrize(
    ("markup", "back"),
    [
        (f"{KEPT}<div><div>What we like</div>{ITEMS}</div>{KEPT}", ["What we like"]),
        (f"{KEPT}<div><div>What we like</div><ul><li>The council</li></ul></div>{KEPT}", []),
        (f"{KEPT}<div><div>What we like</div>{ITEMS}<p>Nobody</p></div>{KEPT}", []),
        (f"{KEPT}<div><div>12 May</div>{ITEMS}</div>{KEPT}", []),
        (f"<div><div><h2>At a glance</h2></div>{ITEMS}</div>{KEPT}", ["At a glance"]),
        (f"<div><h1>At a glance</h1>{ITEMS}</div>{KEPT}", []),
        (f"<div><h2>At a glance</h2>{KEPT}</div>{KEPT}", []),
    ],
)
def test_what_a_list_in_a_box_is_called(markup: str, back: list[str]) -> None:
    assert taken(with_headings, f"<div>{markup}</div>") == back


BOX = "<div class='{}'><{}>{}</{}><p>The council has it.</p></div>"


@pytest.mark.parametrize(
    ("boxes", "back"),
    [
        (BOX.format("summary", "h3", "The council says", "h3") + BOX.format("summary", "h3", "In short", "h3"), ["In short"]),
        (BOX.format("summary", "h3", "The council says", "h3") + BOX.format("other", "h4", "In short", "h4").replace("The council has it.", "Nobody has it"), []),
    ],
)
def test_headings_of_boxes_of_one_name(boxes: str, back: list[str]) -> None:
    assert taken(with_headings, f"<div>{KEPT}{boxes}{KEPT}</div>") == back


def test_a_sentence_in_a_box_of_the_same_name() -> None:
    boxes = "<div class='take'><div>Note!</div><p>The council has it so.</p></div>" + f"<div class='take'><div>The council!</div><p>{TOLD}</p></div>"
    assert taken(with_what_stands_amid, f"<div>{KEPT}{boxes}{KEPT}</div>") == [TOLD]
    assert taken(with_what_stands_amid, f"<div>{KEPT}{boxes.replace('take', 'note', 1)}{KEPT}</div>") == []


@pytest.mark.parametrize(("source", "back"), [("The Post, 28 May", ["The Post, 28 May"]), ("Become a certified ringer of bells and help others to discover how", [])])
def test_a_quotation_ends_in_a_link_to_its_source(source: str, back: list[str]) -> None:
    assert taken(lambda kept, dropped, _: whole_units(kept, dropped, {}), f"<div>{KEPT}<blockquote>{KEPT}<p><a href='/a'>{source}</a></p></blockquote>{KEPT}</div>") == back


def test_a_table_right_below_the_last_heading() -> None:
    rows = "".join(f"<tr><td>{year}</td><td>{year * 3}</td><td>{year * 7}</td></tr>" for year in range(2021, 2026))
    table = f"<table><tr><th>Year</th><th>Rung</th><th>Heard</th></tr>{rows}</table>"
    assert len(taken(lambda kept, dropped, _: whole_units(kept, dropped, {}), f"<div>{KEPT}<h3>The council in numbers</h3>{table}</div>")) == 18
    assert taken(lambda kept, dropped, _: whole_units(kept, dropped, {}), f"<div>{KEPT}<h3>In numbers</h3>{table}</div>".replace("<p>", "<div>").replace("</p>", "</div>")) == []


SOURCES = "<ul><li><a href='https://ropes.example/a'>On rope</a></li><li>Field, A.: Of tar</li></ul>"


@pytest.mark.parametrize(
    ("below", "number"),
    [
        (f"<h2>References</h2>{SOURCES}", 3),
        (f"<h3>Quellen:</h3><div>{SOURCES}</div>", 3),
        (f"<h2>参考文献</h2>{SOURCES}", 3),
        (f"<p>References</p>{SOURCES}", 0),
        (f"<h2>More ropes</h2>{SOURCES}", 0),
        (f"<div><h2>References</h2>{SOURCES}</div>", 0),
        (f"<h2>References</h2><aside>{SOURCES}</aside>", 0),
        ("<h2>References</h2><p>On rope</p>", 0),
        (f"<p>Share</p><p>Print</p><p>Listen</p><h2>References</h2>{SOURCES}", 0),
    ],
)
def test_lists_of_sources_below_the_text(below: str, number: int) -> None:
    assert len(taken(with_sources, f"<div>{KEPT}{KEPT}{below}</div>")) == number
