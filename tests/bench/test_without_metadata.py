"""What the benchmark takes out of a page to measure what readers see, and what it leaves."""

from __future__ import annotations

from tests.bench.without_metadata import without_metadata

PAGE = (
    b'<html><head><meta charset="utf-8"><title>Ferries</title><META property="og:title" content="Other"><script type="application/ld+json">{"headline": "Other"}</script></head>'
    b'<body><div itemscope itemtype="https://schema.org/Article" class="a content"><time itemprop="datePublished" content="2031-01-01" datetime="2031-01-02">2 January</time>'
    b'<p title="the content=x of it">Text</p></div><script src=/x.js></script></body></html>'
)


def test_nothing_that_is_stated_for_machines_is_left_but_the_encoding_and_what_stands_at_the_text() -> None:
    left = without_metadata(PAGE)
    assert not any(word in left for word in (b"og:title", b"ld+json", b"itemprop", b"itemscope", b"schema.org", b"2031-01-01", b"x.js"))
    assert all(word in left for word in (b'<meta charset="utf-8">', b"<title>Ferries</title>", b'class="a content"', b'datetime="2031-01-02"', b"<p", b"Text"))
    assert without_metadata(left) == left
