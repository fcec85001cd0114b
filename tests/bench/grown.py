"""Pages of any size: plain ones, and those that are made to cost more than their size."""

from __future__ import annotations

from collections.abc import Callable

from tests.invented import SENTENCES

_MENU = "<nav><ul>" + "".join(f"<li><a href='/section/{n}'>Section {n}</a></li>" for n in range(40)) + "</ul></nav>"
_HEAD = (
    "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Eastmere rebuilds its bridge | Eastmere Post</title>"
    "<meta property='og:title' content='Eastmere rebuilds its bridge'>"
    "<meta property='article:published_time' content='2026-03-04T09:30:00+00:00'>"
)
_OPEN = f"</head><body>{_MENU}<main><article><h1>Eastmere rebuilds its bridge</h1><p class='byline'>By Mina Seo</p><div class='text'>"
_TEXT = "".join(f"<p>{sentence} {sentence}</p>" for sentence in SENTENCES)
_CLOSE = "</div></article></main><footer>Eastmere Post</footer></body></html>"


def plain(size: int) -> bytes:
    """An article of about ``size`` bytes: paragraphs, a picture, a subhead and links to other articles in turn."""
    pieces: list[str] = [_HEAD, _OPEN]
    written, number = sum(map(len, pieces)), 0
    while written < size:
        number += 1
        sentence = SENTENCES[number % len(SENTENCES)]
        piece = f"<p>{number}. {sentence} <a href='/news/{number}'>More of it</a> stands <b>elsewhere</b>.</p>"
        if number % 12 == 0:
            piece += f"<h2>Part {number}</h2><figure><img src='/img/{number}.jpg'><figcaption>The bridge, {number}</figcaption></figure>"
        if number % 20 == 0:
            piece += "<aside><ul>" + "".join(f"<li><a href='/n/{number}/{i}'>Ferry line {i} ends</a></li>" for i in range(9)) + "</ul></aside>"
        pieces.append(piece)
        written += len(piece)
    return "".join((*pieces, _CLOSE)).encode()


def _with(head: str = "", inside: str = "") -> bytes:
    return f"{_HEAD}{head}{_OPEN}{_TEXT}{inside}{_CLOSE}".encode()


def _nodes(count: int) -> str:
    authors = ",".join(f'{{"@type":"Person","@id":"#p{n}","name":"Jane Doe {n}"}}' for n in range(count))
    return f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"Eastmere","author":[{authors}]}}</script>'


_SAID = "The council spoke for three hours of the bridge over the Easter Beck, and of who should pay for it"

#: By name, a page with so many of something beside an article.
HOSTILE: dict[str, Callable[[int], bytes]] = {
    "siblings": lambda n: _with(inside="<p>a b</p>" * n),
    "deep nesting": lambda n: _with(inside="<div>" * n + "x"),
    "inline nesting": lambda n: _with(inside="<p>" + "<b><i>" * (n // 2) + "x"),
    "one text": lambda n: _with(inside=f"<p>{'word ' * (10 * n)}</p>"),
    "lines": lambda n: _with(inside="<p>" + "a line of a poem<br>" * n + "</p>"),
    "metas": lambda n: _with(head="".join(f"<meta name='m{k}' content='{k}'>" for k in range(n))),
    "JSON-LD": lambda n: _with(head=_nodes(n)),
    "links": lambda n: _with(inside="".join(f"<a href='/tag/{k}'>tag {k}</a> " for k in range(n))),
    "pictures": lambda n: _with(inside="".join(f"<img src='/i/{k}.jpg'>" for k in range(n))),
    "list items": lambda n: _with(inside="<ul>" + "<li>an item of it</li>" * n + "</ul>"),
    "table cells": lambda n: _with(inside="<table>" + "<tr><td>one</td><td>two</td></tr>" * (n // 2) + "</table>"),
    "attributes": lambda n: _with(inside="<p " + " ".join(f"a{k}='{k}'" for k in range(n)) + ">x</p>"),
    "quotations": lambda n: _with(inside=(f"<p>{_SAID} again and again.</p><blockquote>{_SAID}.</blockquote>") * (n // 2)),
    "subheads": lambda n: _with(inside="".join(f"<h3>Part {k}</h3><p>{_SAID} in part {k}, and of the harbour that lies below it.</p>" for k in range(n // 2))),
    "references": lambda n: _with(inside=f"<p>{'&#65;&amp;' * n}</p>"),
    "number signs": lambda n: _with(inside=f"<p>{'# ' * n}</p>"),
}  # fmt: skip
