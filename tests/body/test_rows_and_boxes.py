"""Lines set alike, headings of boxes that were left out, and questions below the text: all of them or none."""

from __future__ import annotations

import pytest

from newsparse.body.mending.answers import with_answers
from newsparse.body.mending.orphans import without_orphans
from newsparse.body.mending.series import without_numbers
from newsparse.body.result import Body
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


def row(*lines: str, name: str = " class='number'", tag: str = "div") -> str:
    return f"<p>{LINE}</p>" + "".join(f"<div><{tag}{name}>{line}</{tag}><p>{LINE}</p></div>" for line in lines)


@pytest.mark.parametrize(
    ("markup", "kept", "left"),
    [
        (row("1", "2", "3"), ["2"], []),
        (row("$89", "$64", "97%"), ["97%"], []),
        (row("1", "2", "3", "4"), ["2", "3"], ["2", "3"]),
        (row("1", "2"), ["2"], ["2"]),
        (row("Best", "Next", "Last"), ["Next"], ["Next"]),
        (row("1", "2", "3", name=""), ["2"], ["2"]),
        (row("1", "2", "3", tag="h3"), ["2"], ["2"]),
    ],
)
def test_numbers_of_a_row(markup: str, kept: list[str], left: list[str]) -> None:
    taken, dropped, _ = judged(f"<div>{markup}</div>", *kept)
    mended, others = without_numbers(taken, dropped)
    assert texts(mended) == left
    assert len(mended) + len(others) == len(taken) + len(dropped)


@pytest.mark.parametrize(
    ("box", "stays"),
    [
        ("<div><h3>Ready to roll?</h3><p>Get a free quote within two days.</p><a href='/q'>Quote</a></div>", False),
        ("<div><div><h3>Ready to roll?</h3></div><div><ul><li>You pay no annual fee for a year.</li><li>Graduate in seven months</li></ul></div></div>", False),
        ("<div><div><span>1</span><h3>Ready to roll?</h3><a href='/q'>Visit website</a></div><p>The council says so.</p></div>", True),
        ("<h3>Ready to roll?</h3><p>Get a free quote within two days.</p>", True),
        ("<div><h3>Ready to roll?</h3><p>Kestrel 28 by the Sampleton company</p><a href='/q'>$160 at the shop of the town.</a></div>", True),
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
        (f"<section><h2>Frequently asked questions</h2><div><div>{asked(2)}</div></div></section>", 5),
        (f"<div class='faq'>{asked(2, '<a>Is the ferry free?</a>')}</div>", 4),
        (f"<section><h2>What others read</h2><div><div>{asked(2)}</div></div></section>", 0),
        (f"<div class='faq'>{asked(1)}</div>", 0),
        (f"<div class='more'>{asked(3)}</div>", 0),
        (f"<footer class='faq'>{asked(3)}</footer>", 0),
        ("<div class='faq'><a href='/a'>Is the ferry free at all?</a><p><a href='/a'>Of everything that readers ask us</a></p><a href='/b'>And for dogs?</a><p><a href='/b'>Of everything that they do not ask</a></p></div>", 0),
        ("".join(f"<p>Line {n}</p>" for n in range(9)) + f"<div class='faq'>{asked(2)}</div>", 0),
    ],
)  # fmt: skip
def test_questions_below_the_text(below: str, taken_in: int) -> None:
    taken, dropped, everything = judged(f"<main><div>{f'<p>{LINE}</p>' * 4}</div>{below}</main>")
    body = with_answers(Body(taken, None, "test", unlikely=dropped), everything)
    assert len(texts(body.segments)) == taken_in
    assert len(body.segments) + len(body.unlikely) == len(taken) + len(dropped)


def test_the_rest_of_what_was_kept_in_part() -> None:
    rest = "<div>Must dogs pay?</div><p>Nobody has said so, and nobody asks them.</p>"
    taken, dropped, everything = judged(f"<main><p>{LINE}</p><div class='faq'>{asked(1)}{rest}</div></main>", "Is the ferry free?", ANSWER)
    body = with_answers(Body(taken, None, "test", unlikely=dropped), everything)
    assert texts(body.segments)[2:] == ["Must dogs pay?", "Nobody has said so, and nobody asks them."]


def test_answers_that_the_text_has_already() -> None:
    taken, dropped, everything = judged(f"<main><p>{LINE}</p><div><p>{ANSWER}</p></div><p>{LINE}</p><div class='faq'>{asked(2)}</div></main>")
    taken = [s for s in everything if s.text][:3]
    assert texts(with_answers(Body(taken, None, "test"), everything).segments) == [ANSWER]
    assert with_answers(Body([], None, "test", unlikely=dropped), everything).segments == []
