"""What must hold of every export, for any article."""

from __future__ import annotations

import json
import re
from datetime import datetime

import pytest
from hypothesis import example, given, settings
from lxml import etree, html

import newsparse
from newsparse import Article
from newsparse.export.jsonld import to_jsonld_script
from newsparse.export.terminal import PLAIN, columns_of, to_terminal
from tests.articles import WHOLE, articles
from tests.examples import examples
from tests.export.ninjs import ninjs_faults

TAGS = set(
    "article header footer section div h1 h2 h3 h4 h5 h6 p a em strong u s code sub sup br time span figure img figcaption "
    "ul ol li table caption thead tbody tr th td blockquote cite pre hr".split()
)
ATTRIBUTES = {"class", "lang", "dir", "datetime", "href", "src", "alt", "width", "height", "itemprop"}
#: What would steer a terminal.
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")


@settings(max_examples=examples(60))
@given(articles)
@example(WHOLE)
def test_no_export_raises_and_none_is_unsafe(article: Article) -> None:
    assert article.to_markdown().startswith("# ")
    _check_html(article.to_html())
    _check_jsonld(article)
    assert ninjs_faults(article.to_ninjs()) == []
    _check_row(article.to_dict())
    page = to_terminal(article, 40, PLAIN)
    assert not _CONTROL.search(page)


def _check_html(fragment: str) -> None:
    fragment.encode()
    root = html.fragment_fromstring(fragment)
    assert root.tag == "article"
    for element in root.iter():
        assert element.tag in TAGS
        assert set(element.attrib) <= ATTRIBUTES
        for name in ("href", "src"):
            assert element.get(name, "http://").startswith(("http://", "https://"))


def _check_jsonld(article: Article) -> None:
    script = to_jsonld_script(article)
    inside = script.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert not re.search(r"[<>&\u2028\u2029]", inside)
    assert json.loads(inside) == article.to_jsonld()


def _check_row(row: dict[str, object]) -> None:
    for value in row.values():
        if isinstance(value, list):
            assert all(isinstance(one, str) for one in value)
        else:
            assert value is None or isinstance(value, (str, int, float, datetime))


def test_exports_leave_the_article_alone() -> None:
    before = WHOLE.model_dump_json()
    for export in (WHOLE.to_markdown, WHOLE.to_html, WHOLE.to_jsonld, WHOLE.to_ninjs, WHOLE.to_dict):
        assert export() == export()
    assert WHOLE.model_dump_json() == before


@pytest.mark.parametrize("depth", [10, 25, 300])
def test_lists_nested_absurdly_deep_survive_json_and_exports(depth: int) -> None:
    text = "<p>" + "강마을시는 새 다리를 놓는다고 밝혔다. " * 12 + "</p>"
    lists = (
        "".join(f"<ul><li>항목 {at}: 다리의 길이와 폭을 적은 줄이다." for at in range(depth))
        + "</li></ul>" * depth
    )
    page = (
        f"<html><body><article><h1>다리 새로 놓는다</h1>{text * 3}{lists}{text * 3}</article></body></html>"
    )
    article = newsparse.parse(page)
    assert Article.model_validate_json(article.model_dump_json()) == article
    for export in (article.to_markdown, article.to_html, article.to_ninjs, lambda: to_terminal(article)):
        assert export()


def test_terminal_page() -> None:
    page = to_terminal(WHOLE, 40)
    assert page.startswith("강마을시, 책 10만 권 도서관 연다\n\n24시간 열람실 갖춰\n어린이관은 내년 봄\n\n")
    for wanted in (
        "한가람 기자 · 강마을통신 · 강마을신문 ·\n2026-08-19 09:10 +09:00\nupdated 2026-08-19 11:00 +09:00",
        "▣ 새 도서관 조감도 — 강마을시",
        "  │ 책은 밤에 더 잘 읽힌다.",
        "• 열람석 300석\n  1. 1층 100석\n• 주차 40면",
        "층 │ 시설\n───┼───────\n1  │ 열람실",
        "    밤이\n      깊다",
        "저작권자 © 강마을신문 무단전재 금지",
        "body_short: The body is short.",
    ):
        assert wanted in page
    assert all(columns_of(line) <= 40 for line in page.split("\n"))


def test_wide_characters_take_two_columns() -> None:
    assert columns_of("가a漢。") == 7
    assert columns_of("e\u0301") == 1


def test_a_terminal_page_is_never_wider_than_asked() -> None:
    text = "가" * 100_000 + " " + "x" * 300 + " 漢字。" * 50
    article = WHOLE.model_copy(update={"title": text, "body": ()})
    assert max(map(columns_of, to_terminal(article, 33).split("\n"))) <= 33


def test_html_round_trips_through_a_parser_as_it_is() -> None:
    root = html.fragment_fromstring(WHOLE.to_html())
    again = etree.tostring(root, encoding="unicode", method="html")
    assert re.sub(r"\s+", " ", again) == re.sub(r"\s+", " ", WHOLE.to_html())
