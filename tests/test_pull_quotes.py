"""Pull quotes: sentences of the text in large type."""

import re

import pytest

from newsparse import parse
from newsparse.body.pull_quotes import _SENTENCES

SAID = "We shall open the bridge before the winter. Nobody will have to wait for the ferry again."
PROSE = "".join(f"<p>Paragraph {n} tells what the council of Sampleton decided on Monday, and why it took so long to decide.</p>" for n in range(4))
TELLING = "<p>The mayor was sure. “We shall open the bridge before the winter”, she said. “Nobody will have to wait for the ferry again.” The harbour cheered.</p>"


def text_with(quote: str, telling: str = TELLING) -> str:
    return parse(f"<html lang=en><article><h1>Mayor opens the bridge</h1>{PROSE}{quote}{telling}{PROSE.replace('Paragraph', 'Section')}</article></html>", min_probability=0).text


@pytest.mark.parametrize(
    "quote",
    [
        f"<blockquote>“{SAID}”</blockquote>",
        f"<figure><blockquote>{SAID}<br>Ada Field, mayor of Sampleton</blockquote></figure>",
        f"<blockquote class='zitat'><p>{SAID}</p><div class='who'>Ada Field</div></blockquote>",
        f"<div class='big-quote'><blockquote>{SAID}</blockquote><div class='said'><p>Ada Field, mayor</p></div></div>",
    ],
)
def test_a_sentence_shown_again_goes_with_who_said_it(quote: str) -> None:
    assert text_with(quote) == text_with("")


def test_a_quotation_that_no_paragraph_has_stays() -> None:
    assert SAID in text_with(f"<blockquote>{SAID}</blockquote>", "<p>The mayor was sure that nobody would have to wait for the ferry again, and the harbour cheered.</p>")


def test_a_sentence_that_is_only_said_once_more_stays() -> None:
    assert text_with(f"<p>{SAID}</p>").count("before the winter") == 2


@pytest.mark.parametrize(("pattern", "match", "miss"), [(_SENTENCES, "end.” And", "3.5 miles")])
def test_patterns(pattern: re.Pattern[str], match: str, miss: str) -> None:
    assert pattern.search(match)
    assert not pattern.search(miss)
    assert not pattern.search(".”" * 50_000)
