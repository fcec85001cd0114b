"""Microdata and RDFa Lite of the article, in the shape of a JSON-LD node."""

import time

import pytest

from newsparse.page import Page


def read(body: str) -> dict[str, object]:
    return Page.read(f"<html><body>{body}</body></html>", max_bytes=20_000_000).microdata


def test_an_article_with_its_author_publisher_and_picture() -> None:
    node = read("""
      <div itemscope itemtype="https://schema.org/NewsArticle" itemid="/story/7">
        <h1 itemprop="headline">Bridge <b>opens</b></h1><meta itemprop="datePublished" content="2026-01-02T09:00:00+09:00">
        <span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="name url" href="/p/seo">Mina Seo</a></span>
        <p itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><img itemprop="logo" src="/l.png"><b itemprop="name">The Daily Bridge</b></p>
        <time itemprop="dateModified" datetime="2026-01-03">Jan 3</time><img itemprop="image" src="/i.jpg"><i itemprop="keywords">a</i><i itemprop="keywords">b</i>
      </div>""")
    assert node == {
        "@type": "https://schema.org/NewsArticle", "@id": "/story/7", "headline": "Bridge opens",
        "datePublished": "2026-01-02T09:00:00+09:00", "dateModified": "2026-01-03", "image": "/i.jpg", "keywords": ["a", "b"],
        "author": {"@type": "https://schema.org/Person", "name": "Mina Seo", "url": "/p/seo"},
        "publisher": {"@type": "https://schema.org/Organization", "logo": "/l.png", "name": "The Daily Bridge"},
    }  # fmt: skip


def test_properties_without_a_scope_count_as_the_articles() -> None:
    assert read('<h1 itemprop="headline">A</h1><time itemprop="datePublished">2026-01-02</time>') == {"headline": "A", "datePublished": "2026-01-02"}
    assert read('<b itemprop="headline">A</b><p itemscope itemtype="x/Person"><b itemprop="name">B</b></p>') == {"headline": "A"}


def test_of_several_articles_the_one_that_says_most() -> None:
    node = read("""<div itemscope itemtype="x/NewsArticle"><b itemprop="headline">A</b><b itemprop="author">B</b></div>
                   <div itemscope itemtype="x/NewsArticle"><b itemprop="headline">C</b></div>""")
    assert node["headline"] == "A"


def test_rdfa_lite() -> None:
    node = read('<div vocab="https://schema.org/" typeof="NewsArticle"><h1 property="headline">A</h1><span property="schema:author">B</span></div>')
    assert node == {"@type": "NewsArticle", "headline": "A", "author": "B"}


@pytest.mark.parametrize("body", ["<p>x</p>", "<p itemscope>x</p>", '<meta property="og:title" content="x"><p typeof="Thing">y</p>', "<p itemprop>x", "<p>itemprop</p>"])
def test_nothing_is_empty(body: str) -> None:
    assert read(body) == {}


@pytest.mark.slow
@pytest.mark.parametrize("piece", ["<div itemprop=a>x ", "<div itemscope itemprop=a>x", "<p itemprop=a>x</p>", "<p itemprop='" + "a " * 50 + "'>x"])
def test_hostile_nesting_takes_linear_time(piece: str) -> None:
    start = time.process_time()
    read(piece * (200_000 // len(piece)))
    assert time.process_time() - start < 2
