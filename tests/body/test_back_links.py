"""Of a note its words stay, and not the link that leads back to the text."""

from __future__ import annotations

import time

import pytest

from newsparse.article import List, Paragraph
from newsparse.body.building.back_links import _ENDS_IN_WORDS
from tests.invented import read

SIGN = "<a href='#r2'>↑</a>"
NOTE = "Minutes of the council, page 14, as they were printed in spring."


@pytest.mark.parametrize(
    "link",
    [
        "<a href='#r1'>↩</a>",
        "<a href='https://www.eastmere-post.example/news/bridge-1234567.html#r1' class='footnote-back'>↩&#xFE0E;</a>",
        "<a href='#r1'><sup>^</sup></a>",
        "<a href='#r1' title='Back'>&#x2191;</a>",
        "<a href='#r1'>Back to text</a>",
        "<a href='#r1'>↵ Zurück zum Text</a>",
        "<a href='#r1'>(Retour au texte)</a>",
    ],
)
def test_a_link_back_is_no_part_of_a_note(link: str) -> None:
    last = read(after="", inside=f"<p>1. {NOTE} {link}</p>").body[2]
    assert isinstance(last, Paragraph)
    assert last.text == f"1. {NOTE}"
    (listed,) = [block for block in read(inside=f"<ol><li>{NOTE} {link}</li><li>{SIGN} {NOTE}</li></ol>").body if isinstance(block, List)]
    assert listed.items[0].text == listed.items[1].text == NOTE


def test_a_sign_alone_is_no_paragraph() -> None:
    assert len(read(inside="<p><a href='#r1'>⏎</a></p>").body) == len(read().body)


@pytest.mark.parametrize("rest", ["<a href='/b/#comments'>↑ Up 3 per cent</a>", "the rise (↑) of the harbour", "<a href='/zurueck'>zurück zum Text</a>"])
def test_other_links_and_arrows_stay(rest: str) -> None:
    text = read(inside=f"<p>{NOTE} And there is {rest}</p>").text
    assert "↑" in text or "zurück zum Text" in text


def test_words_for_a_link_back() -> None:
    assert _ENDS_IN_WORDS.search("as printed. jump up ↑")
    assert not _ENDS_IN_WORDS.search("they jump up and down")


def test_a_sign_that_says_that_something_rose_stays() -> None:
    assert "▲ 3.2 per cent" in read(inside="<p>The shares of the ferry <a href='https://quotes.example/ferry#chart'>▲</a> 3.2 per cent.</p>").text


def test_a_link_of_many_pieces_is_read_once() -> None:
    started = time.perf_counter()
    read(inside=f"<p>{NOTE} <a href='#r1'>{'<b>x</b><i>▲</i>' * 1000}</a> {NOTE}</p>")
    assert time.perf_counter() - started < 2
