"""Next.js: the article as __NEXT_DATA__, where the page shows none of it."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from newsparse import Article, parse
from newsparse.body.locating import in_state
from newsparse.page import Page
from newsparse.platforms.container import script
from newsparse.platforms.nextjs import NextJS
from newsparse.structured import rich_text
from newsparse.structured.rich_text import markup_of
from tests.examples import examples

HEADLINE = "The lighthouse at Varn gets its keeper back"
TEXT = (
    "The lighthouse at Varn has a keeper again, nineteen years after the last one locked the door and rowed home.",
    "Liv Osterman, 34, answered an advertisement that the harbour board had meant as a joke for the first of April.",
    "She will be paid in herring and electricity, and has asked for neither holidays nor a second chair so far.",
)
P = [f"<p>{text}</p>" for text in TEXT]


def page_of(state: Any, shown: str = "", title: str = f"{HEADLINE} | Varn Mail") -> str:
    data = json.dumps(state).replace("<", "\\u003c")
    return (
        f"<html lang='en'><head><title>{title}</title></head><body><div id='__next'><main>{shown}</main></div>"
        f"<script id='__NEXT_DATA__' type='application/json'>{data}</script></body></html>"
    )


def read(article: Any, shown: str = "<p>Loading…</p>") -> Article:
    return parse(page_of({"props": {"pageProps": {"menu": [{"title": "World", "body": "x" * 300}], "data": article}}}, shown))


def span(text: str, **more: Any) -> dict[str, Any]:
    return {"_type": "span", "text": text, **more}


SHAPES: dict[str, Any] = {
    "html": "".join(P),
    "escaped html": "".join(P).replace("<", "&lt;").replace(">", "&gt;"),
    "plain text": "\n\n".join(TEXT),
    "strings": list(TEXT),
    "rendered": {"rendered": "".join(P), "protected": False},
    "stored as a string": json.dumps({"blocks": [{"type": "unstyled", "text": t} for t in TEXT], "entityMap": {}}),
    "blocks with content": [{"type": "text", "content": t} for t in TEXT],
    "blocks with html": [{"type": "paragraph", "html": p} for p in P],
    "Portable Text": [{"_type": "block", "style": "normal", "children": [span(t[:20]), span(t[20:], marks=["strong"])]} for t in TEXT],
    "Contentful": {"json": {"nodeType": "document", "content": [
        {"nodeType": "paragraph", "data": {}, "content": [{"nodeType": "text", "value": t, "marks": []}]} for t in TEXT]}},
    "Draft.js": {"blocks": [{"key": "a", "type": "unstyled", "text": t} for t in TEXT], "entityMap": {}},
    "Editor.js": {"time": 1, "blocks": [{"id": "a", "type": "paragraph", "data": {"text": t}} for t in TEXT]},
    "Slate": [{"type": "paragraph", "children": [{"text": t[:9], "bold": True}, {"text": t[9:]}]} for t in TEXT],
    "Lexical": {"root": {"type": "root", "children": [{"type": "paragraph", "children": [{"type": "text", "text": t}]} for t in TEXT]}},
    "ProseMirror": {"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": t}]} for t in TEXT]},
    "Gutenberg": [{"name": "core/paragraph", "attributes": {"content": t}} for t in TEXT],
    "models": {"model": {"blocks": [{"type": "text", "model": {"blocks": [
        {"type": "paragraph", "model": {"text": t, "blocks": [{"type": "fragment", "model": {"text": t}}]}} for t in TEXT]}}]}},
    "tree of HTML": {"type": "root", "children": [{"type": "element", "tagName": "p", "children": [{"type": "text", "value": t}]} for t in TEXT]},
}  # fmt: skip


@pytest.mark.parametrize("key", ["body", "content", "bodyHtml", "content_elements", "contentArrange"])
@pytest.mark.parametrize("shape", SHAPES)
def test_a_body_that_only_the_state_holds(shape: str, key: str) -> None:
    article = read({"id": 7, "title": HEADLINE, key: SHAPES[shape]})
    assert article.extractor == "NextJS"
    assert article.text == "\n\n".join(TEXT)
    assert [block.type for block in article.body] == ["paragraph"] * 3


@pytest.mark.parametrize("headline", [{"headline": HEADLINE}, {"title": {"rendered": HEADLINE}}, {"post_title": f"<b>{HEADLINE}</b>"}])
def test_headlines(headline: dict[str, Any]) -> None:
    assert read({**headline, "body": "".join(P)}).text == "\n\n".join(TEXT)


def test_blocks_of_many_kinds() -> None:
    article = read({"title": HEADLINE, "blocks": [
        {"type": "paragraph", "text": TEXT[0]},
        {"type": "heading-3", "text": "Paid in herring"},
        {"type": "image", "url": "https://e.example/a.jpg", "caption": "The lamp room."},
        {"type": "related-articles", "text": "Read next: harbours"},
        {"type": "wobble", "text": "Nobody knows what this is"},
        {"title": "Another story", "url": "/b", "text": "A card that leads away"},
        {"type": "paragraph", "content": [{"type": "text", "text": "She starts "}, {"type": "link", "attrs": {"href": "https://e.example/b"}, "content": [{"type": "text", "text": "in May"}]}]},
        {"type": "quote", "children": [{"type": "paragraph", "children": [{"text": "I like the stairs."}]}]},
        {"type": "list", "style": "ordered", "items": ["Lamp", {"content": "Rope"}]},
        {"type": "unordered-list-item", "text": "Oil"}, {"type": "unordered-list-item", "text": "Wicks"},
        {"_type": "block", "style": "h2", "children": [span("After May")]},
        {"_type": "block", "children": [span("See "), span("the notice", marks=["k"])], "markDefs": [{"_key": "k", "_type": "link", "href": "https://e.example/c"}]},
        {"type": "html", "content": P[1]},
    ]})  # fmt: skip
    assert [block.type for block in article.body] == [
        "paragraph", "heading", "figure", "paragraph", "quote", "list", "list", "heading", "paragraph", "paragraph",
    ]  # fmt: skip
    for absent in ("Read next", "Nobody knows", "A card"):
        assert absent not in article.text
    assert [link.url for block in article.body for link in getattr(block, "links", ())] == ["https://e.example/b", "https://e.example/c"]
    assert article.to_dict()["text"].split("\n\n")[-6:-1] == ["Rope", "Oil", "Wicks", "After May", "See the notice"]


@pytest.mark.parametrize(
    "article",
    [
        {"title": "Herring is cheap again", "body": "".join(P)},
        {"title": HEADLINE, "summary": "".join(P)},
        {"title": HEADLINE, "body": "Too short to be sure."},
        {"title": HEADLINE, "body": [{"type": "wobble", "text": text} for text in TEXT]},
        {"body": "".join(P)},
        [HEADLINE, "".join(P)],
    ],
)
def test_what_is_not_certain_is_left_alone(article: Any) -> None:
    assert NextJS().body(Page.read(page_of(article), max_bytes=100_000)) == []


def test_the_page_is_preferred_where_it_shows_the_article(monkeypatch: pytest.MonkeyPatch) -> None:
    state = {"title": HEADLINE, "body": "".join(P) + "<p>Only in the state.</p>"}
    monkeypatch.setattr(in_state, "_PARAGRAPH", 100)
    page = Page.read(page_of(state, f"<h1>{HEADLINE}</h1>{''.join(P)}"), max_bytes=100_000)
    monkeypatch.setattr(page, "state", lambda name: pytest.fail("the state is parsed"))
    assert NextJS().body(page) == []
    assert parse(page_of(state, f"<h1>{HEADLINE}</h1>{''.join(P)}")).text == "\n\n".join(TEXT)


def test_a_short_article_is_looked_for_on_the_page() -> None:
    assert read({"title": HEADLINE, "body": "".join(P)}, f"<h1>{HEADLINE}</h1>{P[0]}{P[1]}<p>{TEXT[2]}</p>").provenance["body"].extractor == "Generic"
    assert read({"title": HEADLINE, "body": "".join(P)}, f"<p>{TEXT[0]}</p>").text == "\n\n".join(TEXT)


@pytest.mark.parametrize("around", ["<aside>{}</aside>", "<footer>{}</footer>", "<div class='CookieBanner_x1'>{}</div>"])
def test_running_text_that_is_no_article(around: str) -> None:
    notice = "".join(f"<p>{n} " + "We and our partners store and read what you do. " * 4 + "</p>" for n in range(4))
    assert read({"title": HEADLINE, "body": "".join(P)}, around.format(notice)).text == "\n\n".join(TEXT)


def test_the_marker_reads_ids_only() -> None:
    named = Page.read("<p>__NEXT_DATA__</p><script>var __NEXT_DATA__={}</script>", max_bytes=1000)
    assert script("__NEXT_DATA__").find(named) == []
    assert script("__NEXT_DATA__").find(Page.read(page_of({}), max_bytes=10_000))
    assert repr(NextJS.marker) == 'script("__NEXT_DATA__")'


KEYS = st.sampled_from(
    ["title", "body", "content", "blocks", "type", "_type", "children", "text", "value", "marks", "markDefs", "items",
     "data", "style", "listItem", "level", "url", "caption", "rendered", "href", "_key", "nodeType", "attrs", "name"]
)  # fmt: skip
WORDS = st.sampled_from(
    [HEADLINE, TEXT[0], "".join(P), "paragraph", "text", "block", "list", "image", "heading-2", "h2", "quote", "link",
     "table", "[[", "{}", "\ud800", "\x00", "<", "&lt;p", "https://e.example/a.jpg", "ordered", "listItem", "strong"]
)  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | WORDS | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(KEYS | st.text(max_size=5), inner, max_size=5),
    max_leaves=30,
)


@settings(max_examples=examples(150))
@given(JSON)
def test_any_state_gives_an_article(state: Any) -> None:
    assert isinstance(markup_of(state), str)
    assert parse(page_of({"title": HEADLINE, "body": state}), min_probability=0).title
    assert parse(page_of({"props": state}), min_probability=0).title


def nested(depth: int, key: str) -> Any:
    value: Any = {"type": "paragraph", "text": TEXT[0]}
    for _ in range(depth):
        value = {key: value, "value": [], "data": {key: [1]}}
    return value


@pytest.mark.slow
@pytest.mark.parametrize(
    "value",
    [
        *(nested(300, key) for key in ("content", "children", "data", "value", "items", "json")),
        [[{"content": {"content": {"content": {}}}}] * 2000] * 3,
        [{"title": HEADLINE, "body": {"content": {"value": {"title": HEADLINE, "body": [{}] * 50}}}}] * 500,
        "<" * 100_000, "<p" * 50_000, "</p" * 50_000, "&lt;p" * 20_000, "<br " * 30_000, "[" * 100_000, "{" * 100_000, "\n" * 100_000,
    ],
    ids=lambda value: str(value)[:20],
)  # fmt: skip
def test_hostile_states_take_no_time(value: Any) -> None:
    page = Page.read(page_of({"title": HEADLINE, "body": value}), max_bytes=10_000_000)
    start = time.process_time()
    NextJS().body(page)
    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    ("pattern", "match", "miss"),
    [
        (rich_text._MARKED, "a <b>c", "a < b and c > d"), (rich_text._BLOCK_TAG, "<H2>", "<param>"),
        (rich_text._NO_LETTER, "-", "a"), (in_state._TAG, "<p>", "< p"), (in_state._END, "a</P>", "a</pre>"), (in_state._NO_WORD, "a b", "ab"),
    ],
)  # fmt: skip
def test_patterns(pattern: Any, match: str, miss: str) -> None:
    assert pattern.search(match) and not pattern.search(miss)
    start = time.process_time()
    for hostile in ("<" * 100_000, "<p" * 50_000, "<br " * 25_000, "<a" + "a" * 100_000, " " * 100_000, "</" * 50_000):
        pattern.sub("", hostile)
    assert time.process_time() - start < 1


@pytest.mark.parametrize("state", ["{broken", "null", "7", ""])
def test_a_state_that_cannot_be_read_is_none(state: str) -> None:
    page = f"<html><head><title>{HEADLINE}</title></head><body><h1>{HEADLINE}</h1>{P[0]}<script id='__NEXT_DATA__'>{state}</script></body></html>"
    assert parse(page).text == TEXT[0]
