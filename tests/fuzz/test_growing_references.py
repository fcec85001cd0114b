"""References to references: a few thousand bytes that would be a page without end if anything followed each twice."""

from __future__ import annotations

import json
from time import process_time

import pytest

import newsparse
from tests.fuzz.run import SLOWEST
from tests.invented import URL, ld, page

#: Each thing names the next one twice: followed blindly, 2 to the power of that.
_DEPTH = 60
_MEMBERS = ("author", "image", "articleBody", "itemListElement", "publisher", "isPartOf", "video", "liveBlogUpdate", "mainEntity", "mainEntityOfPage", "hasPart", "keywords")


def _twice(name: object) -> list[object]:
    return [name, name]


def _in_jsonld(member: str) -> str:
    kind = "Person" if member == "author" else "NewsArticle"
    nodes = [{"@type": kind if at else "NewsArticle", "@id": f"#{at}", "headline": "Pier 2 reopens", member: _twice({"@id": f"#{at + 1}"}), "name": _twice({"@id": f"#{at + 1}"})} for at in range(_DEPTH)]
    return page(head=ld(json.dumps({"@graph": nodes})))


def _script(state: object, opening: str) -> str:
    return page(head=f"{opening}{json.dumps(state)}</script>")


_NUXT = '<script id="__NUXT_DATA__" type="application/json">'
_APOLLO = {"ROOT_QUERY": {"article": {"__ref": "A:0"}}} | {
    f"A:{at}": {"__typename": "Article", "title": "x", "body": _twice({"__ref": f"A:{at + 1}"}), "content": _twice({"__ref": f"A:{at + 1}"})} for at in range(_DEPTH)
}
_FLIGHT = "".join(f'{at:x}:["$","p",null,{{"children":["$L{at + 1:x}","${at + 1:x}","${at + 1:x}"]}}]\n' for at in range(1, _DEPTH))
_PAGES = {
    **{f"JSON-LD {member}": _in_jsonld(member) for member in _MEMBERS},
    "Nuxt lists": _script([{"data": 1}, [2, 2], *([at + 1, at + 1] for at in range(2, _DEPTH)), "end"], _NUXT),
    "Nuxt objects": _script([{"article": 1, "title": _DEPTH, "body": 1}, *({"content": at + 1, "body": at + 1, "children": at + 1, "title": _DEPTH} for at in range(1, _DEPTH)), "end"], _NUXT),
    "Apollo": _script(_APOLLO, "<script>window.__APOLLO_STATE__="),
    "Next.js": _script({"props": {"pageProps": {"__APOLLO_STATE__": _APOLLO, "article": {"__ref": "A:0"}}}}, '<script id="__NEXT_DATA__" type="application/json">'),
    "Next.js flight": page(head=f"<script>self.__next_f.push([1,{json.dumps(_FLIGHT)}])</script>"),
    "itemref": page(
        after='<div itemscope itemtype="https://schema.org/NewsArticle" itemref="r0 s0">'
        + "".join(f'<div id={mark}{at} itemprop=author itemscope itemref="r{at + 1} s{at + 1}">x</div>' for at in range(_DEPTH) for mark in "rs")
    ),
}


@pytest.mark.parametrize("name", _PAGES)
def test_references_are_not_followed_without_end(name: str) -> None:
    begun = process_time()
    article = newsparse.parse(_PAGES[name], URL, min_probability=0.0)
    assert len(article.model_dump_json()) < 50 * len(_PAGES[name])
    assert process_time() - begun < SLOWEST
