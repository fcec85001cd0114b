"""Limits: each at its edge, each cut said; a page within them pays nothing."""

from __future__ import annotations

from time import process_time

import pytest

import newsparse
from newsparse import Article, Limits, PageTooLarge, WrongInput, parse
from newsparse.tree.build import build_tree
from tests.invented import SENTENCES, URL, ld, page


def warned(article: Article) -> dict[str, str]:
    return {one.code: one.message for one in article.warnings}


def read(html: str, **limits: int) -> Article:
    return parse(html, URL, limits=Limits(**limits), min_probability=0.0)


def test_the_size_of_a_page() -> None:
    html = page()
    size = len(html.encode())
    assert read(html, page_bytes=size).title
    with pytest.raises(PageTooLarge) as refused:
        read(html, page_bytes=size - 1)
    assert (refused.value.size, refused.value.limit) == (size, size - 1)
    with pytest.raises(PageTooLarge):
        parse(html, URL, max_bytes=size - 1)
    with pytest.raises(PageTooLarge):
        parse(html.encode(), URL, max_bytes=size - 1, limits=Limits(page_bytes=10**9))


@pytest.mark.parametrize("nesting", [16, 100, 256, 700, 2000])
def test_nesting(nesting: int) -> None:
    inner = nesting - 4  # html, body, article and the paragraph
    shape = "<html><head><title>Pier 2 reopens</title></head><body><article>{}<p>Deep inside, {}</p>{}</article></body></html>"
    within = read(shape.format("<div>" * inner, SENTENCES[0], "</div>" * inner), nesting=nesting)
    beyond = read(shape.format("<div>" * (inner + 1), SENTENCES[0], "</div>" * (inner + 1)), nesting=nesting)
    assert "nesting_cut" not in warned(within)
    assert f"{nesting:,}" in warned(beyond)["nesting_cut"]
    assert within.text == beyond.text == f"Deep inside, {SENTENCES[0]}"


@pytest.mark.slow
@pytest.mark.parametrize("opening", ["<div>", "<b><p>", "<ul><li>", "<table><tr><td>", "<span><div><p>", "<a><b><i>", "<h1><div>", "<x-y>", "<section><p><b>"])
@pytest.mark.parametrize("nesting", [20, 256])
def test_no_tree_is_deeper_than_the_limit(opening: str, nesting: int) -> None:
    root, _ = build_tree(f"<title>x</title>{opening * 1500}deep".encode(), nesting)
    assert root is not None
    assert max(sum(1 for _ in element.iterancestors()) + 1 for element in root.iter()) <= nesting
    assert "".join(map(str, root.itertext())).endswith("deep")


def test_a_text_longer_than_libxml2_takes_is_read_without_a_warning() -> None:
    root, flat = build_tree(b"<p>" + b"x" * 10_100_000 + b"</p><p>after</p>")
    assert root is not None and not flat
    assert len("".join(map(str, root.itertext()))) == 10_100_005


def blocks(count: int) -> str:
    return page(inside="".join(f"<p>Line {number} of the council's long report on the bridge, read aloud.</p>" for number in range(count)))


def test_blocks_of_the_body() -> None:
    whole = read(blocks(20))
    count = len(whole.body)
    assert "blocks_cut" not in warned(read(blocks(20), blocks=count))
    cut = read(blocks(20), blocks=count - 1)
    assert f"{count:,} blocks" in warned(cut)["blocks_cut"]
    assert cut.body == whole.body[: count - 1]


def test_rows_of_a_table() -> None:
    html = page(inside="<table><tr><th>Pillar</th><th>Depth</th></tr>" + "".join(f"<tr><td>{n}</td><td>{n} m</td></tr>" for n in range(40)) + "</table>")
    assert "blocks_cut" not in warned(read(html, blocks=40))
    cut = read(html, blocks=39)
    assert "40 rows" in warned(cut)["blocks_cut"]
    assert [len(block.rows) for block in cut.body if block.type == "table"] == [39]


def test_a_long_table_is_kept_whole_by_default() -> None:
    html = page(inside="<table>" + "".join(f"<tr><td>{n}</td><td>{n} m</td></tr>" for n in range(4000)) + "</table>")
    assert [len(block.rows) for block in read(html).body if block.type == "table"] == [4000]


def test_blocks_of_live_entries() -> None:
    entries = [{"@type": "BlogPosting", "headline": f"Entry {n}", "datePublished": "2026-03-04T09:30:00Z", "articleBody": SENTENCES[n % 5]} for n in range(12)]
    import json

    html = page(head=ld(json.dumps({"@type": "LiveBlogPosting", "headline": "Eastmere rebuilds its bridge", "liveBlogUpdate": entries})))
    assert "blocks_cut" not in warned(read(html, blocks=12))
    cut = read(html, blocks=11)
    assert "12 blocks" in warned(cut)["blocks_cut"]
    assert sum(len(update.body) for update in cut.updates) == 11


def test_characters_of_a_field() -> None:
    text = "a" * 500
    html = page(inside=f"<p>{text} <a href='/x'>link</a></p>", head=f"<meta name=description content='{'d' * 600}'>")
    whole = read(html)
    most = max(len(getattr(block, "text", "")) for block in whole.body)
    assert "field_cut" not in warned(read(html, field_chars=max(most, 600)))
    cut = read(html, field_chars=599)
    assert cut.description == "d" * 599
    assert "description" in warned(cut)["field_cut"] and "title" not in warned(cut)["field_cut"]
    short = read(html, field_chars=400)
    paragraph = next(block for block in short.body if block.type == "paragraph" and block.text.startswith("aaa"))
    assert (len(paragraph.text), paragraph.links) == (400, ())
    assert {"body", "description"} <= set(warned(short)["field_cut"].split(": ")[1].split(", "))
    assert Article.model_validate_json(short.model_dump_json()) == short
    short.to_html(), short.to_markdown()


def test_a_long_address_is_left_out_whole() -> None:
    long = "https://www.eastmere-post.example/" + "x" * 400
    html = page(inside=f"<p>{SENTENCES[0]} <a href='{long}'>report</a></p>", head=f"<link rel=canonical href='{long}'><meta property=og:image content='{long}.jpg'>")
    assert read(html).url == long
    cut = read(html, field_chars=400)
    assert cut.url is None
    assert not any(link.url.startswith(long[:50]) for block in cut.body for link in getattr(block, "links", ()))
    assert cut.lead_image is None or cut.lead_image.url is None


def test_characters_of_jsonld() -> None:
    node = '{"@type":"NewsArticle","headline":"Eastmere rebuilds its bridge","author":{"@type":"Person","name":"Mina Seo"},"description":"%s"}' % ("d" * 200)
    html = page(head=ld(node))
    assert [author.name for author in read(html, jsonld_chars=len(node)).authors] == ["Mina Seo"]
    cut = read(html, jsonld_chars=len(node) - 1)
    assert not cut.authors
    assert f"{len(node):,} characters" in warned(cut)["jsonld_cut"]
    both = read(page(head=ld(node) + ld('{"@type":"WebSite"}')), jsonld_chars=len(node) - 1)
    assert f"{len(node):,} characters" in warned(both)["jsonld_cut"]


def test_an_ordinary_page_meets_no_limit() -> None:
    assert not {code for code in warned(parse(page(), URL)) if code.endswith("_cut")}


@pytest.mark.parametrize("limits", [Limits(nesting=15), Limits(nesting=2001), Limits(blocks=0), Limits(page_bytes=-1), Limits(field_chars=0), Limits(jsonld_chars=0), Limits(blocks=1.5)])  # type: ignore[arg-type]
def test_a_limit_with_which_nothing_can_be_read_is_refused(limits: Limits) -> None:
    with pytest.raises(WrongInput, match="whole number"):
        parse(page(), URL, limits=limits)


@pytest.mark.parametrize("argument", [{"limits": 5}, {"limits": {"blocks": 3}}, {"max_bytes": "20 MB"}, {"charset": 5}])
def test_a_wrong_argument_is_named(argument: dict[str, object]) -> None:
    with pytest.raises(WrongInput, match=next(iter(argument))):
        parse(page().encode(), URL, **argument)  # type: ignore[arg-type]


def test_explain_has_the_same_limits() -> None:
    seen = newsparse.explain(blocks(20), URL, limits=Limits(blocks=3))
    assert seen.article is not None and len(seen.article.body) == 3


def test_a_page_at_every_limit_is_read_in_time() -> None:
    """Twenty thousand elements at the deepest that is kept."""
    html = page(inside="<div class=related>" * 240 + "<p class=caption><b>a</b> <a href=/x>b</a></p>" * 5000)
    begun = process_time()
    parse(html, URL)
    assert process_time() - begun < 4
