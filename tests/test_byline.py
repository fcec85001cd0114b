"""Who wrote it, on invented pages: metadata, displayed bylines, and who is no author."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st
from lxml import html as lxml_html

import newsparse
from newsparse.article import Author
from newsparse.generic.byline_elements import read_declared
from newsparse.page import Page

_TEXT = "The harbour town woke to a quiet morning, and the ferries left on time as they had all week long. "
_KOREAN = "가상의 항구 도시는 조용한 아침을 맞았고 배들은 지난주와 마찬가지로 제시간에 떠났다고 시가 밝혔다. "


def page(head: str = "", byline: str = "", after: str = "", opening: str = "", language: str = "en") -> str:
    text = _KOREAN if language == "ko" else _TEXT
    body = "".join(f"<p>{opening if n == 0 else ''}{text * 3}</p>" for n in range(4))
    return (
        f'<html lang="{language}"><head><title>Ferries leave on time</title>{head}</head><body>'
        f"<nav><a href='/a'>Home</a></nav><main><article><h1>Ferries leave on time again</h1>{byline}"
        f"<div class='story'>{body}{after}</div></article></main></body></html>"
    )


def authors(markup: str) -> tuple[Author, ...]:
    return newsparse.parse(markup, url="https://sample.example/news/1").authors


def names(markup: str) -> list[str]:
    return [author.name for author in authors(markup)]


def test_metadata_alone() -> None:
    assert names(page('<meta name="author" content="Jane Doe">')) == ["Jane Doe"]
    ld = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","author":[{"@type":"Person","name":"Jane Doe"},{"@type":"Person","name":"John Roe"}]}</script>'
    assert names(page(ld)) == ["Jane Doe", "John Roe"]
    assert names(page('<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">')) == ["Jane Doe"]
    assert names(page('<meta property="article:author" content="https://facebook.example/sample">')) == []


@pytest.mark.parametrize(
    "byline",
    ['<p class="byline">By Jane Doe</p>', "<p>By Jane Doe</p>", '<div><a rel="author" href="/x">Jane Doe</a></div>',
     '<div class="meta"><span>By</span><a href="/author/jane-doe">Jane Doe</a> March 3, 2024</div>',
     '<p>Published March 3, 2024 by Jane Doe</p>', '<span itemprop="author">Jane Doe</span>'],
)  # fmt: skip
def test_displayed_bylines(byline: str) -> None:
    assert names(page(byline=byline)) == ["Jane Doe"]


def test_a_visible_person_beats_an_organisation_in_metadata() -> None:
    head = '<meta property="og:site_name" content="Sample Times"><meta name="author" content="Sample Times">'
    assert names(page(head, '<p class="byline">By Jane Doe</p>')) == ["Jane Doe"]
    assert [a.kind for a in authors(page(head))] == ["organization"]


def test_the_byline_completes_what_metadata_shortens() -> None:
    markup = page('<meta name="author" content="Jane Doe">', '<p class="byline">By Jane Doe and John Roe</p>')
    assert names(markup) == ["Jane Doe", "John Roe"]


def test_role_and_address_are_joined_from_the_page() -> None:
    (author,) = authors(page('<meta name="author" content="김하늘">', '<p class="writer">김하늘 기자 sky@example.kr</p>', language="ko"))
    assert (author.name, author.role, author.email) == ("김하늘", "기자", "sky@example.kr")


@pytest.mark.parametrize(
    ("opening", "after"),
    [("(서울=가상통신) 김하늘 기자 = ", ""), ("[서울=가상통신]김하늘 기자 = ", ""), ("", "<p>김하늘 기자 sky@example.kr</p>"), ("", "<p>/김하늘 기자</p>")],
)  # fmt: skip
def test_korean_signatures_in_the_body(opening: str, after: str) -> None:
    assert names(page(opening=opening, after=after, language="ko")) == ["김하늘"]


@pytest.mark.parametrize(
    "extra",
    ['<div class="comments"><div class="comment-author">Tom Troll</div><p>I agree</p></div>',
     '<div class="related"><p class="byline">By Tom Other</p></div>',
     '<figure><img src="/a.jpg"><figcaption>A ferry. Photo by Tom Lens</figcaption></figure>',
     "<p>Edited by Tom Editor</p>"],
)  # fmt: skip
def test_who_is_no_author(extra: str) -> None:
    assert names(page(byline=extra)) == []
    assert names(page(after=extra)) == []
    assert names(page(byline='<p class="byline">By Jane Doe</p>', after=extra)) == ["Jane Doe"]


def declared(*fragments: str) -> tuple[Author, ...]:
    base = Page.read("<html><body><p>x</p></body></html>", "https://sample.example/", max_bytes=1000)
    return read_declared([lxml_html.fragment_fromstring(f) for f in fragments], base, "en")


def test_declared_elements() -> None:
    found = declared('<p>By <a href="/jane">Jane Doe</a><a href="/john">John Roe</a></p>')
    assert [(a.name, a.url) for a in found] == [
        ("Jane Doe", "https://sample.example/jane"), ("John Roe", "https://sample.example/john"),
    ]  # fmt: skip
    (author,) = declared("<b>Jane Doe</b>", '<a href="mailto:jane@sample.example">Mail</a>')
    assert author.email == "jane@sample.example"
    (author,) = declared("<div><span>Jane Doe</span><span>Staff Writer</span></div>")
    assert (author.name, author.role) == ("Jane Doe", "Staff Writer")


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=120), st.text(max_size=120))
def test_never_raises(byline: str, content: str) -> None:
    base = page()
    tree = lxml_html.fromstring(base)
    safe = "".join(c for c in byline if c.isprintable())
    element = tree.find(".//h1")
    assert element is not None
    element.addnext(lxml_html.fragment_fromstring("<p class='byline'></p>"))
    following = element.getnext()
    assert following is not None
    following.text = safe
    meta = lxml_html.fragment_fromstring("<meta name='author'>")
    meta.set("content", "".join(c for c in content if c.isprintable()))
    tree.find("head").append(meta)
    for author in authors(lxml_html.tostring(tree, encoding="unicode")):
        assert author.name.strip() and "@" not in author.name and "://" not in author.name
