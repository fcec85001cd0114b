"""Lines set alike, headings of boxes that were left out, and questions below the text: all of them or none."""

from __future__ import annotations

import pytest

from newsparse.body.answers import with_answers
from newsparse.body.orphans import without_orphans
from newsparse.body.series import whole_rows
from newsparse.page import Page
from newsparse.tree.segments import Segment

LINE = "The council of Sampleton decided on Monday what it had put off for nine years, and nobody was surprised."


def judged(markup: str, *kept: str) -> tuple[list[Segment], list[Segment], list[Segment]]:
    """What was kept (the paragraphs and ``kept``), what was left out, and all."""
    page = Page.read(f"<html><body>{markup}</body></html>")
    taken = [s for s in page.segments if s.text.startswith("The council") or s.text in kept]
    return taken, [s for s in page.segments if s.text and s not in taken], page.segments


def texts(segments: list[Segment]) -> list[str]:
    return [s.text for s in segments if not s.text.startswith("The council")]


def row(*lines: str, box: str = "div", name: str = " class='when'") -> str:
    return f"<p>{LINE}</p>" + "".join(f"<div><{box}{name}>{line}</{box}><p>{LINE}</p></div>" for line in lines)


@pytest.mark.parametrize(
    ("markup", "kept", "left"),
    [
        (row("1712", "1769", "1812"), ["1769", "1812"], ["1712", "1769", "1812"]),
        (row("1", "2", "3"), ["2"], []),
        (row("1", "2", "3", "4"), ["2", "3"], ["2", "3"]),
        (row("1", "2"), ["2"], ["2"]),
        (row("1712", "1769", "1812", name="", box="p"), ["1769", "1812"], ["1769", "1812"]),
        (row("1712", "1769", "<a href='/b'>1812</a>"), ["1712", "1769"], ["1712", "1769"]),
        (row("1712", "1769", "1812", box="h3"), ["1769", "1812"], ["1769", "1812"]),
    ],
)
def test_lines_of_a_row(markup: str, kept: list[str], left: list[str]) -> None:
    taken, dropped, _ = judged(f"<div>{markup}</div>", *kept)
    mended, others = whole_rows(taken, dropped)
    assert texts(mended) == left
    assert len(mended) + len(others) == len(taken) + len(dropped)


@pytest.mark.parametrize(
    ("box", "stays"),
    [
        ("<div><h3>Ready to roll?</h3><p>Get a free quote within two days.</p><a href='/q'>Quote</a></div>", False),
        ("<div><div><h3>Ready to roll?</h3></div><div><ul><li>No annual fee</li><li>Graduate in seven months</li></ul></div></div>", False),
        ("<div><div><span>1</span><h3>Ready to roll?</h3><a href='/q'>Visit website</a></div><p>The council says so.</p></div>", True),
        ("<h3>Ready to roll?</h3><p>Get a free quote within two days.</p>", True),
        ("<div><h3>Ready to roll?</h3><img src='/a.jpg'></div>", True),
    ],
)
def test_headings_of_boxes_that_were_left_out(box: str, stays: bool) -> None:
    taken, dropped, everything = judged(f"<div><p>{LINE}</p>{box}<p>{LINE}</p></div>", "Ready to roll?")
    mended, others = without_orphans(taken, dropped, everything)
    assert ("Ready to roll?" in texts(mended)) is stays
    assert len(mended) + len(others) == len(taken) + len(dropped)


ANSWER = "Yes, on Sundays and whenever the tide is out."


def asked(number: int, first: str = "Is the ferry free?") -> str:
    return "".join(f"<div class='item'><button>{question}</button><div><p>{ANSWER}</p></div></div>" for question in (first, *["And for dogs?"] * (number - 1)))


@pytest.mark.parametrize(
    ("below", "taken_in"),
    [
        (f"<h2>Questions</h2><div class='faq'>{asked(2)}</div>", 5),
        (f"<div itemscope itemtype='https://schema.org/FAQPage'>{asked(2)}</div>", 4),
        (f"<div class='elementor-widget-toggle'>{asked(3)}</div>", 6),
        (f"<div class='faq'>{asked(1)}</div>", 0),
        (f"<div class='more'>{asked(3)}</div>", 0),
        (f"<footer class='faq'>{asked(3)}</footer>", 0),
        ("<div class='faq'><a href='/a'>Is the ferry free at all?</a><p>Of everything that readers ask us</p><a href='/b'>And for dogs?</a><p>Of everything that they do not ask</p></div>", 0),
        ("".join(f"<p>Line {n}</p>" for n in range(9)) + f"<div class='faq'>{asked(2)}</div>", 0),
    ],
)  # fmt: skip
def test_questions_below_the_text(below: str, taken_in: int) -> None:
    taken, dropped, everything = judged(f"<main><div><p>{LINE}</p></div>{below}</main>")
    mended, _ = with_answers(taken, dropped, everything)
    assert len(texts(mended)) == taken_in
    assert with_answers([], dropped, everything) == ([], dropped)
