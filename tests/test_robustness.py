"""Mutated pages through the whole pipeline: an Article or a NewsparseError, always the same, never slow."""

import json
import random
import time

import pytest

import newsparse
from newsparse.errors import NewsparseError

ENGLISH = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Harbour bridge opens early | The Daily Bridge</title>
<meta property="og:title" content="Harbour bridge opens early"><meta property="og:image" content="/img/bridge.jpg">
<meta property="article:published_time" content="2026-03-04T09:30:00+00:00"><link rel="canonical" href="https://daily.example/2026/03/04/bridge">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","@id":"#a","headline":"Harbour bridge opens early",
"datePublished":"2026-03-04T09:30:00Z","author":[{"@type":"Person","@id":"#p","name":"Mina Seo"}],"image":{"@type":"ImageObject","url":"/img/bridge.jpg","width":800}},
{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@id":"/city","name":"City"}}]}]}</script></head>
<body><nav><a href="/">Home</a><a href="/city">City</a></nav><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Harbour bridge opens early</h1>
<h2 class="deck">Crews finished two months ahead of plan</h2><p class="byline">By <a rel="author" href="/p/seo">Mina Seo</a>, <time datetime="2026-03-04T09:30:00Z">4 March 2026</time></p>
<figure><img src="/img/bridge.jpg" alt="bridge" width="800"><figcaption>The bridge at dawn. Photo: Tom Hale</figcaption></figure>
<p>The new bridge across the harbour opened to traffic on Wednesday, two months before the date that the city had promised.</p>
<p>“It is a good day,” said the mayor. Buses will cross it from <b>Monday</b>, and <a href="/trams">trams</a> will follow in the autumn.</p>
<ul><li>Length: 812 metres</li><li>Cost: 90 million</li></ul><table><tr><th>Year</th><th>Cars</th></tr><tr><td>2025</td><td>12,000</td></tr></table>
<blockquote><p>We walked over it at six in the morning, and nobody else was there.</p></blockquote></article>
<aside><h3>Related</h3><a href="/x">Ferry line ends</a></aside><footer>© 2026 The Daily Bridge</footer></body></html>"""
KOREAN = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><title>항구 다리 조기 개통 - 다리일보</title>
<meta name="description" content="두 달 앞당겨 개통했다."></head><body><div id="header"><a href="/">홈</a></div><h3 class="title">항구 다리 조기 개통</h3>
<div class="info">서미나 기자 mina@bridge.example | 입력 2026.03.04 09:30 | 수정 2026.03.04 10:00</div><div id="articleBody">[항구=다리일보 서미나 기자]
항구를 가로지르는 새 다리가 수요일 개통했다.<br><br>시장은 “좋은 날”이라고 말했다. 버스는 월요일부터 다닌다.<br/><br/>
<table><tr><td><img src="http://img.bridge.example/1.jpg"></td></tr><tr><td>▲ 새벽의 다리. /다리일보 제공</td></tr></table>저작권자 ⓒ 다리일보 무단전재 및 재배포 금지</div></body></html>"""
PAGES = [ENGLISH.encode(), KOREAN.encode("cp949"), KOREAN.replace("euc-kr", "utf-8").encode()]

HOSTILE = [
    b'<script type="application/ld+json">{"@type":["NewsArticle",3,null],"headline":{"a":[]},"author":[[[]],{"name":{"x":1}},null,7],"datePublished":[],"image":[{"url":3},"",{}],"url":9}</script>',
    b'<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"99999-99-99T99:99:99Z","author":"' + b"a, " * 500 + b'"}</script>',
    b'<script type="application/ld+json">' + b'{"a":' * 3000 + b"</script>",
    b'<script type="application/ld+json">' + b"[" * 900 + b'{"@type":"NewsArticle","author":' + b'{"author":' * 400 + b"1" + b"}" * 401 + b"]" * 900 + b"</script>",
    b'<script type="application/ld+json">{"@type":"NewsArticle","@id":"#a","author":{"@id":"#a"},"mainEntityOfPage":{"@id":"#a"},"image":1e999,"publisher":NaN}</script>',
    b"<meta property=og:title content='&#0;&#xD800;&#x110000;&amp;&amp;lt;'><meta property=og:image content='http://[::1'><meta property=article:published_time content='0000-00-00'>",
    b"<base href='http://[bad'><a href='http://:99999999/'>x</a><img src='//'><img srcset=',,, 1x,http://a b 2x' width=99999999999999999999 height=-1>",
    b"<link rel=canonical href='javascript:alert(1)'><link rel=canonical href='http://ex ample/\x00'><a href='data:text/html,<p>'>y</a>",
    b"<time datetime='2026-13-45T25:61:61+99:99'>31.02.2026 25:61</time><p>Updated \xd9\xa1\xd9\xa2:\xd9\xa3\xd9\xa0 on 0/0/0000</p>",
    b"<html lang='xx-" + b"y" * 500 + b"'><p>\xed\xa0\x80\xf4\x90\x80\x80\xc0\xaf</p>",
    b"<div>" * 3000, b"</div>" * 3000, b"<table><tr><td>" * 700, b"<b><i><u>" * 900, b"<ul><li>" * 900, b"<blockquote>" * 1200, b"<h1>", b"<svg><title>", b"<template>", b"<select>",
    b"<!--", b"<script>", b"<textarea>", b"<![CDATA[", b"\x00\xff\xfe", b"\x1b$B", b"&" * 3000, b"<p>" + b"a" * 100_000, b"<p>" + "가".encode() * 30_000, b"<br>" * 5000,
    b"<p " + b"a=1 " * 5000 + b">", b"<script id=__NEXT_DATA__>{\"props\":" + b"[" * 2000 + b"</script>", b"<script>Fusion.globalContent={\"content_elements\":[null,3,{\"type\":\"text\"}]};</script>",
    b"<table><tr><th colspan=99999999 rowspan=-3>x</th></tr></table>", b"<p itemprop='datePublished author headline image' itemscope itemtype='x/NewsArticle'>",
    b"<p>By " + b"A. " * 2000 + b"</p>", b"<p>" + b"2026-01-01 " * 3000 + b"</p>", b"<p>" + b"http://" * 3000 + b"</p>", b"<p>" + b"(c) " * 5000 + b"</p>", "기자 ".encode() * 5000, b"<p>" + b"@a.b " * 5000,
]  # fmt: skip
CHARSETS = [None, None, "utf-8", "euc-kr", "latin-1", "utf-16", "shift_jis", "x", "\x00"]
URLS = [None, "https://www.daily.example/2026/03/04/bridge", "http://[bad", "", "daily.example", "http://a.b.c.d.e.f.co.kr:99999/x?y#z", "https://n.news.naver.com/article/001/1", "가나다"]


def mutated(rng: random.Random) -> bytes:
    """One of the pages, damaged up to four times."""
    page = rng.choice(PAGES)
    for _ in range(rng.randrange(1, 5)):
        at, to = sorted((rng.randrange(len(page) + 1), rng.randrange(len(page) + 1)))
        kind = rng.randrange(8)
        if kind == 0:
            page = page[:at] if rng.random() < 0.5 else page[at:]
        elif kind == 1:
            page = page[:at] + rng.choice(PAGES)[at:to] + page[to:]
        elif kind == 2:
            flipped = bytearray(page)
            for _ in range(rng.randrange(1, 40)):
                if flipped:
                    flipped[rng.randrange(len(flipped))] = rng.randrange(256)
            page = bytes(flipped)
        elif kind == 3:
            page = page.decode(rng.choice(["utf-8", "cp949", "latin-1"]), "replace").encode(rng.choice(["utf-8", "cp949", "utf-16", "cp1252"]), "replace")
        elif kind == 4:
            page = page[:at] + page[at : min(to, at + 2000)] * rng.randrange(2, 8) + page[to:]
        elif kind == 5:
            page = page[:at] + page[to:]
        else:
            page = page[:at] + rng.choice(HOSTILE) + page[at:]
    return page


def outcome(page: bytes | str, url: str | None = None, charset: str | None = None) -> str:
    """The article as JSON, or the refusal; anything else fails the test."""
    try:
        article = newsparse.parse(page, url, charset=charset)
    except newsparse.ParseFailure as error:
        raise AssertionError(f"{error} at {page[:80]!r}") from error
    except NewsparseError as error:
        return repr(error)
    assert article.title.strip()
    return article.model_dump_json()


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(40))
def test_mutated_pages_give_an_article_or_an_error_of_ours_and_always_the_same(seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(8):
        page, url, charset = mutated(rng), rng.choice(URLS), rng.choice(CHARSETS)
        copy = bytes(bytearray(page))
        start = time.process_time()
        first = outcome(page, url, charset)
        assert time.process_time() - start < 5
        assert page == copy
        assert outcome(page, url, charset) == first


@pytest.mark.slow
@pytest.mark.parametrize(
    "index", range(len(HOSTILE))
)
def test_every_hostile_piece_at_every_joint(index: int) -> None:
    for page in PAGES[:2]:
        for joint in (b"<head>", b"</head>", b"<body>", b"</p>", b"</body>"):
            if joint in page:
                outcome(page.replace(joint, joint + HOSTILE[index], 1))


def test_text_and_bytes_give_the_same_article() -> None:
    for page in (ENGLISH, KOREAN):
        as_text = json.loads(outcome(page))
        as_bytes = json.loads(outcome(page.encode("utf-8" if page is ENGLISH else "cp949")))
        assert as_text == as_bytes
