"""Pages that were decoded once too often before they came to us."""

from collections.abc import Callable

import pytest
from hypothesis import given, strategies as st

import newsparse
from newsparse.decoding.twice import decoded_once

SAMPLES = (
    "It’s “naïve” for a café… – für Größe",
    "국회는 4일 본회의를 열고 ‘예산안’을 처리했다",
    "Привет, мир: «Погода» – хорошая",
    "東京の天気は晴れ。明日も晴れ",
    "😀 emoji and a “quote”",
)


def as_latin1(data: bytes) -> str:
    return data.decode("latin-1")


def as_windows(data: bytes) -> str:
    """As browsers read what calls itself ISO-8859-1: five bytes that Windows-1252 lacks stay control characters."""
    return "".join(
        chr(c) if c in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else bytes((c,)).decode("cp1252") for c in data
    )


@pytest.mark.parametrize("wrongly", [as_latin1, as_windows])
@pytest.mark.parametrize("text", SAMPLES)
def test_a_page_read_in_the_wrong_charset_is_put_right(text: str, wrongly: Callable[[bytes], str]) -> None:
    once = wrongly((text + " ").encode() * 3)
    assert decoded_once(once.encode())[0].decode() == (text + " ") * 3


def test_a_page_that_went_through_it_twice_is_put_right() -> None:
    for wrongly in (as_latin1, as_windows):
        twice = wrongly(wrongly(SAMPLES[0].encode()).encode())
        assert decoded_once(twice.encode())[0].decode() == SAMPLES[0]


@pytest.mark.parametrize("text", [
    *SAMPLES,
    "CAFÉ\xa0» ET À\xa0» : Ã\xa0 Ü« Ê» MANHÃ» IRMÃ\xa0",
    "When “it’s” reads itâ€™s, the page was decoded twice; “fine” means ‘fine’",
    "a\x85line end",
    "Ð and Ø and â are letters",
])  # fmt: skip
def test_a_page_that_is_right_stays_as_it_is(text: str) -> None:
    assert decoded_once(text.encode()) == (text.encode(), 0)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60))
def test_text_without_such_runs_is_never_touched(text: str) -> None:
    if not any("\xc2" <= a <= "\xf4" for a in text):
        assert decoded_once(text.encode())[0].decode() == text


def test_single_bytes_of_windows_1252_are_the_marks_they_were() -> None:
    assert decoded_once("we\x92re \x93here\x94 \x96 now".encode())[0].decode() == "we’re “here” – now"


def test_the_article_is_right_and_says_so() -> None:
    sentence = (
        "The mayor’s plan – “bold”, she said – wasn’t approved by the council of Fürth on Friday evening."
    )
    page = (
        "<html><head><title>The mayor’s plan</title></head><body><article><h1>The mayor’s plan</h1>"
        + f"<p>{sentence}</p>"
    )
    page += (
        "<p>"
        + "The rest of the text is plain and goes on for a while, so that it is an article. " * 6
        + "</p></article></body></html>"
    )
    right = newsparse.parse(page)
    for wrong in (as_latin1(page.encode()), as_latin1(page.encode()).encode(), as_windows(page.encode())):
        article = newsparse.parse(wrong)
        assert article.title == right.title == "The mayor’s plan"
        assert article.text == right.text
        assert [warning.code for warning in article.warnings] == ["encoding_mended"]
        assert "once too often" in article.warnings[0].message
