"""Text that is scrambled behind a wall."""

import random

import pytest

from newsparse import parse
from newsparse.body.stripping.amid.scrambled import _WORD
from tests.invented import SENTENCES, URL, ld

WALL = ld('{"@type": "NewsArticle", "headline": "Eastmere rebuilds its bridge", "isAccessibleForFree": false}')
SHUFFLED = random.Random(3)


def _scrambled(text: str) -> str:
    return "".join(SHUFFLED.choice("abcdefghijklmnopqrstuvwxyz") if c.isalpha() else c for c in text)


def _texts(head: str, paragraphs: list[str]) -> list[str]:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    article = parse(f"<html lang='en'><head>{head}</head><body><article><h1>Eastmere rebuilds its bridge</h1><div>{body}</div></article></body></html>", URL)
    return article.text.split("\n\n")


def test_what_is_scrambled_behind_a_wall_is_no_text() -> None:
    opening = [f"{s} {s}" for s in SENTENCES[:2]]
    rest = [_scrambled(f"{s} {s}") for s in SENTENCES]
    assert _texts(WALL, opening + rest) == opening
    assert len(_texts("", opening + rest)) == len(opening + rest)


def test_what_can_be_read_behind_a_wall_is_text() -> None:
    paragraphs = [*SENTENCES, _scrambled(SENTENCES[0]), *SENTENCES[:1]]
    assert _texts(WALL, paragraphs)[: len(SENTENCES)] == list(SENTENCES)


@pytest.mark.parametrize("text", ["a" * 100_000, "a1" * 50_000, "_" * 100_000])
def test_words_of_hostile_strings(text: str) -> None:
    assert len(_WORD.findall(text)) in (0, 1, 50_000)
