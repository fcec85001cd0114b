"""Wrong use says what to do instead, and is a ``TypeError`` of newsparse's own."""

from __future__ import annotations

import gzip
import io
import re
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
    cli,
    css,
    default_registry,
    explain,
    inspect,
    parse,
    parse_text,
)
from newsparse.advice import page_advice
from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.strippers import DEFAULT_STRIPPERS
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


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (lambda: newsparse.parse(PAGE, on_extractor_error="ignore"), "must be 'raise' or 'fallback', not 'ignore'"),
        (lambda: newsparse.css("h1") | "h2", "write css('h2')"),
        (lambda: newsparse.default_registry().with_extractors([Extractor]), "with_extractors(*classes)"),
        (lambda: newsparse.parse_text(PAGE), "parse_text() got HTML; pass it to parse()"),
        (lambda: newsparse.parse_text("\n <!DOCTYPE html><p>x"), "pass it to parse()"),
        (lambda: newsparse.parse_html, "did you mean parse_text?"),
        (lambda: newsparse.zebra, "has no attribute 'zebra'"),
        (lambda: newsparse.inspect(PAGE, strippers="captions"), "strippers must be a tuple"),
        (lambda: newsparse.inspect(PAGE, limits={}), "limits must be a newsparse.Limits"),
    ],
)
def test_what_to_do_instead(wrong: Callable[[], object], says: str) -> None:
    with pytest.raises((newsparse.NewsparseError, AttributeError), match=re.escape(says)):
        wrong()


def test_inspect_takes_strippers_and_limits_as_parse_does() -> None:
    @block_stripper
    def second(body):  # type: ignore[no-untyped-def]
        """What the engineers said."""
        return [s for s in body.texts if s.text.startswith("Engineers")]

    assert "stripper second" not in newsparse.inspect(PAGE)
    report = newsparse.inspect(PAGE, strippers=(second,))
    assert 'data-np-label="second"' in report or "data-np-label=&quot;second&quot;" in report
    assert "blocks_cut" in newsparse.inspect(PAGE, limits=newsparse.Limits(blocks=1))


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("prase", "p.html"), 2, "did you mean parse?"),
        (("p.html",), 2, "to read a page: newsparse parse p.html"),
        (("parse", "p.html", "--fromat", "json"), 2, "there is no option --fromat; did you mean --format?"),
        (("parse", "p.html", "--zebra"), 2, "newsparse parse --help lists them"),
        (("explain", "p.html", "p.html"), 2, "'p.html' is one argument too many"),
        (("new", "p.html", "--url", "https://a.example/", "extra"), 2, "'extra' is one argument too many"),
        (("publishers", "kr", "uk"), 2, "'uk' is one argument too many"),
        (("completion", "bash", "zsh"), 2, "'zsh' is one argument too many"),
        (("parse", "p.html", "--url", "a.example/1"), 2, "did you mean https://a.example/1?"),
        (("parse", "p.html", "--format", "md"), 2, "choose from"),
        (("parse", "p.html", "p.html", "--url", "https://a.example/1"), 2, "--url is the address of one page"),
        (("parse", "p.html", "--min-probability", "50%"), 2, "is not a number from 0 to 1"),
        (("parse", "p.html", "--with", "empty.py"), 2, "defines no subclass of newsparse.Extractor"),
        (("parse", "p.html", "--with", "gone.py"), 2, "gone.py: cannot be imported"),
        (("parse", "gone.html"), 1, "gone.html: no such file"),
        (("parse", "folder"), 1, "read them all: newsparse batch folder -o FOLDER"),
        (("parse", "https://a.example/1"), 1, "newsparse fetches nothing; try: curl"),
        (("explain", "folder"), 1, "name a page in it"),
        (("explain", "p.html", "--field", "headline"), 2, "there is no field 'headline'; the fields are"),
        (("inspect", "p.html"), 2, "required: -o/--output"),
        (("inspect", "p.html", "-o", "folder"), 2, "of a page a file is written"),
        (("inspect", "folder", "-o", "out"), 1, "there is no page in it"),
        (("inspect", "p.html", "-o", "r.html", "--all"), 2, "--all is for a folder"),
        (("diff", "now", "p.html"), 2, "name the PAGES"),
        (("diff", "now", "nothing", "p.html"), 2, "names nothing that reads pages; name now, generic"),
        (("diff", "now", "generic", "p.html", "--field", "titel"), 2, "there is no field 'titel'; did you mean title?"),
        (("diff", "now", "generic", "p.html", "--field", "zebra"), 2, "the fields are access,"),
        (("check", "gone"), 1, "no sample, extractor or folder of samples is called 'gone'"),
        (("check", "--corpus", "folder"), 1, "it has no index.jsonl"),
        (("check",), 1, "make one: newsparse new PAGE --url URL"),
        (("new", "p.html"), 2, "required: --url"),
        (("batch", "p.html"), 2, "required: -o/--output"),
        (("batch", "gone", "-o", "out"), 2, "gone: no such file or folder"),
        (("batch", "p.html", "-o", "p.html"), 2, "is a file; -o names a folder"),
        (("batch", "p.html", "-o", "out", "--workers", "0"), 2, "a whole number of at least 1"),
        (("publishers", "zebra-gazette"), 1, "the generic engine and the platforms read any host"),
        (("completion", "ksh"), 2, "choose from"),
    ],
)
def test_wrong_use_of_a_command_says_what_to_do(
    arguments: tuple[str, ...], code: int, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "p.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "empty.py").write_text("", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    if arguments[0] == "batch":
        pytest.importorskip("pyarrow")
    assert cli.main(arguments) == code
    out, err = capsys.readouterr()
    assert says in " ".join(err.split())
    assert "Traceback" not in err + out
