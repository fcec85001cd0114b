"""Wrong use says what to do instead, and is a ``TypeError`` of newsparse's own."""

from __future__ import annotations

import gzip
import io
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from bs4 import BeautifulSoup
from lxml import etree

import newsparse
from newsparse import (
    Extractor,
    ExtractorError,
    NewsparseError,
    NotAnArticle,
    WrongInput,
    css,
    default_registry,
    explain,
    inspect,
    parse,
    parse_text,
)
from newsparse.advice import page_advice
from newsparse.body.strippers import DEFAULT_STRIPPERS
from tests.invented import URL, page

PAGE = page()


class Paper(Extractor):
    hosts = ("eastmere-post.example",)
    title = css("h1")


class Browsed:
    """What a browser's automation calls a page."""

    url = URL

    def content(self) -> str:
        return PAGE


async def fetched() -> str:
    return PAGE


PAGES: list[tuple[Any, str]] = [
    (None, "the page is None; pass it as str or bytes"),
    (Path("page.html"), "pass path.read_bytes()"),
    (io.BytesIO(b"<p>"), "pass file.read()"),
    (io.StringIO("<p>"), "pass file.read()"),
    (SimpleNamespace(content=b"<p>", url=URL), "pass response.content (bytes), and url=str(response.url)"),
    (SimpleNamespace(body=b"<p>", url=URL), "pass response.body (bytes)"),
    (Browsed(), "pass page.content(), and url=page.url"),
    (bytearray(b"<p>"), "pass bytes(page)"),
    (memoryview(b"<p>"), "pass bytes(page)"),
    (BeautifulSoup("<p>", "lxml"), "or str(soup)"),
    (etree.Element("html"), "or lxml.html.tostring(element)"),
    (parse(PAGE), "is a newsparse.Article already"),
    ([PAGE, PAGE], "call it for each"),
    ((one for one in [PAGE]), "call it for each"),
    (42, "pass the page as str or bytes, not int"),
]


@pytest.mark.parametrize("call", [parse, explain, inspect], ids=lambda call: call.__name__)
@pytest.mark.parametrize(("given", "advice"), PAGES, ids=[type(given).__name__ for given, _ in PAGES])
def test_what_is_no_page_is_told_with_what_to_pass(call: Callable[..., object], given: Any, advice: str) -> None:
    with pytest.raises(WrongInput) as caught:
        call(given)
    assert advice in str(caught.value)
    assert isinstance(caught.value, TypeError)


def test_a_coroutine_is_to_be_awaited() -> None:
    waiting = fetched()
    assert "nobody has awaited" in page_advice(waiting)
    waiting.close()


@pytest.mark.parametrize(
    ("given", "advice"),
    [
        ("https://news.example/1", "newsparse fetches nothing"),
        ("  http://news.example/1?a=b  ", "newsparse fetches nothing"),
        ("pages/today.html", "read_bytes()"),
        ("C:\\pages\\today.htm", "read_bytes()"),
        ("page.html.gz", "read_bytes()"),
        (b"page.html", "read_bytes()"),
        (gzip.compress(PAGE.encode()), "gzip-compressed (decompress it first)"),
        ("A line. Another line.", "which newsparse.parse_text reads"),
        ("https://news.example/1 is where it stands", "which newsparse.parse_text reads"),
        ("", "the input is empty"),
    ],
)
@pytest.mark.parametrize("call", [parse, explain, inspect], ids=lambda call: call.__name__)
def test_text_that_is_no_page_is_told_with_what_to_pass(call: Callable[..., object], given: Any, advice: str) -> None:
    with pytest.raises(NotAnArticle) as caught:
        call(given)
    assert advice in str(caught.value)


OPTIONS: list[tuple[dict[str, Any], str]] = [
    ({"url": b"https://a.example"}, "url must be a str, not bytes"),
    ({"url": 5}, "pass str(url)"),
    ({"charset": 65001}, "charset must be a str such as 'euc-kr', not int"),
    ({"registry": [Paper]}, "default_registry().with_extractors(MyPaper)"),
    ({"registry": Paper}, "not the class Paper"),
    ({"strippers": DEFAULT_STRIPPERS[0]}, "strippers=(*DEFAULT_STRIPPERS, my_stripper)"),
    ({"strippers": "byline"}, "must be a tuple of strippers, not str"),
    ({"strippers": ("byline",)}, "without(DEFAULT_STRIPPERS, 'name')"),
    ({"fetched_at": "2031-02-09"}, "fetched_at must be a datetime, not str"),
    ({"min_probability": "0.5"}, "a number from 0 to 1, not '0.5'"),
    ({"min_probability": 50}, "a number from 0 to 1, not 50"),
    ({"max_bytes": "20 MB"}, "max_bytes must be a whole number"),
]


@pytest.mark.parametrize(
    ("call", "options", "advice"),
    [(call, *one) for call in (parse, explain, inspect) for one in OPTIONS if call is not inspect or "strippers" not in one[0]],
)
def test_options_of_a_wrong_type_are_told_with_what_to_pass(call: Callable[..., object], options: dict[str, Any], advice: str) -> None:
    with pytest.raises(WrongInput) as caught:
        call(PAGE, **options)
    assert advice in str(caught.value)


@pytest.mark.parametrize(
    ("options", "advice"),
    [
        ({"registry": [Paper]}, "with_extractors(MyPaper)"),
        ({"min_probability": 2}, "a number from 0 to 1"),
        ({"max_chars": "1"}, "max_chars must be a whole number"),
        ({"url": 5}, "url must be a str"),
    ],
)
def test_parse_text_tells_the_same(options: dict[str, Any], advice: str) -> None:
    with pytest.raises(WrongInput) as caught:
        parse_text("A headline\n\nA line.", **options)
    assert advice in str(caught.value)
    for wrong in (None, b"text", Path("text.txt")):
        with pytest.raises(WrongInput):
            parse_text(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "call",
    [
        lambda: default_registry().with_extractors(Paper()),  # type: ignore[arg-type]
        lambda: default_registry().with_extractors("paper.py"),  # type: ignore[arg-type]
        lambda: newsparse.health("articles.jsonl"),  # type: ignore[arg-type]
        lambda: newsparse.health([None]),  # type: ignore[list-item]
        lambda: newsparse.health(parse(PAGE)),  # type: ignore[arg-type]
    ],
)
def test_the_other_callables_raise_newsparse_errors_too(call: Callable[[], object]) -> None:
    with pytest.raises(NewsparseError) as caught:
        call()
    assert "pass" in str(caught.value)


def test_an_instance_where_a_class_is_wanted() -> None:
    with pytest.raises(ExtractorError, match="pass the class Paper, not an instance"):
        default_registry().with_extractors(Paper())  # type: ignore[arg-type]
