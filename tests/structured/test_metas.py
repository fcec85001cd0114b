"""Metas of every vocabulary, in one mapping."""

from newsparse.page import Page
from newsparse.structured.metas import contents_of


def metas(head: str) -> dict[str, tuple[str, ...]]:
    return Page.read(f"<html><head>{head}</head><p>x", max_bytes=1_000_000).metas


def test_all_vocabularies_share_one_mapping() -> None:
    got = metas("""<meta property="og:title" content=" A "><META NAME="Article:Published_Time" CONTENT="2026-01-02">
                   <meta itemprop="headline" content="B"><meta http-equiv="Last-Modified" content="C"><meta name="a b" content="D">""")
    assert got == {"og:title": ("A",), "article:published_time": ("2026-01-02",), "headline": ("B",), "last-modified": ("C",), "a": ("D",), "b": ("D",)}


def test_repeated_metas_keep_their_order_and_lose_their_doubles() -> None:
    assert metas('<meta name=k content=b><meta name=k content=a><meta property=k content=b>') == {"k": ("b", "a")}


def test_empty_and_nameless_metas_are_nothing() -> None:
    assert metas("<meta name=k content='  '><meta name=k><meta content=v><meta charset=utf-8>") == {}


def test_entities_are_decoded_as_html_does() -> None:
    assert metas('<meta name=k content="A &amp; &quot;B&quot; &#8217;">') == {"k": ('A & "B" ’',)}


def test_the_first_of_several_names() -> None:
    page = Page.read("<meta name=b content=2><meta name=a content=1><p>x", max_bytes=1_000)
    assert page.meta("c", "a", "b") == "1"
    assert page.meta("c") is None


def test_contents_of_several_names() -> None:
    metas = {"b": ("2", "3"), "a": ("1",), "d": ("4",)}
    assert contents_of(metas, ("a", "c", "b")) == [("a", "1"), ("b", "2")]
    assert contents_of(metas, ()) == contents_of({}, ("a",)) == []
