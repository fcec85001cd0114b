"""The exports' regular expressions: a match, a near miss, and long hostile strings."""

from __future__ import annotations

import re
import time

import pytest

from newsparse import (
    Article,
    Emphasis,
    Figure,
    Heading,
    Image,
    Link,
    List,
    ListItem,
    Paragraph,
    Preformatted,
    Quote,
    Table,
)
from newsparse.cli import output
from newsparse.content import _UNSAFE_IN_URL
from newsparse.export import html, markdown, markdown_inline, terminal

HOSTILE = [
    "#", "-", "=", "|", "_", "*", "&", "&#", "&a", "~", "`", "\n", "- ", "1", "1.", " ", ": ", ":-|", "[", "\\", "가", "漢",
    "a_", "** ", "\t", "\r", "\n\n", "<", "-\n", "=\n", "|\n", " \n", "\x1b", "a-",
]  # fmt: skip

CASES = [
    (markdown_inline._SPECIAL, "a*b", "a+b"),
    (markdown_inline._UNDERSCORE, "_a", "a_b"),
    (markdown_inline._TILDE, "1~2", "1-2"),
    (markdown_inline._ENTITY, "&amp;", "AT&T"),
    (markdown_inline._CONTROL, "\x1b", "\n"),
    (markdown_inline._REMARKABLE, "a#", "a-b"),
    (markdown_inline._BACKTICKS, "``", "''"),
    (markdown._FENCE, "```", "``"),
    (html._CONTROL, "\x07", "\t"),
    (terminal._UNSAFE, "\x9b", "é"),
    (terminal._UNIT, "말", ""),
    (output._CONTROL, "\x1b", "a\n"),
    (_UNSAFE_IN_URL, "a b", "가(b)"),
]


@pytest.mark.parametrize(("pattern", "hit", "miss"), CASES)
def test_patterns(pattern: re.Pattern[str], hit: str, miss: str) -> None:
    assert pattern.search(hit)
    assert not pattern.search(miss)


@pytest.mark.parametrize(
    "line", ["# a", "#", "###### a", "> a", "- a", "+", "--- -", "===", "| --- |", "1. a", "12)"]
)
def test_lines_that_would_start_a_block(line: str) -> None:
    assert markdown_inline._BLOCK_START.match(line)


@pytest.mark.parametrize(
    "line", ["#a", "####### a", "a # b", "-5", "3.1", "1.a", "1234567890. a", "=a", "|a", "--a", "---a"]
)
def test_lines_that_would_not(line: str) -> None:
    assert not markdown_inline._BLOCK_START.match(line)


@pytest.mark.parametrize(
    ("language", "known"), [("ko", True), ("zh-Hant-TW", True), ("한국어", False), ("ko_KR", False)]
)
def test_language_tags(language: str, known: bool) -> None:
    assert bool(html._LANGUAGE.match(language)) is known


@pytest.mark.slow
@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_costs_little(piece: str) -> None:
    text = piece * (10_000 // len(piece)) + "x"
    article = Article(
        title=text,
        language=text,
        body=(
            Paragraph(text=text),
            Heading(text=text),
            Quote(text=text, source=text),
            Preformatted(text=text),
            Table(header=(text,), rows=((text,),)),
            List(items=(ListItem(text=text),)),
            Figure(image=Image(url="https://a.example/" + text, caption=text)),
        ),
    )
    start = time.process_time()
    article.to_markdown()
    article.to_html()
    terminal.to_terminal(article)
    assert time.process_time() - start < 1


def test_many_marks_cost_little() -> None:
    count = 3000
    links = tuple(
        Link(text="", url="https://a.example/", start=3 * at, end=3 * at + 2) for at in range(count)
    )
    crossing = tuple(Emphasis(kind="strong", start=3 * at + 1, end=3 * at + 5) for at in range(count))
    nested = tuple(Emphasis(kind="emphasis", start=at, end=3 * count - at) for at in range(count))
    start = time.process_time()
    for block in (Paragraph, Quote):
        article = Article(
            title="x", body=(block(text="a\n\n" * count, links=links, emphasis=crossing + nested),)
        )
        article.to_markdown()
        article.to_html()
    assert time.process_time() - start < 3
