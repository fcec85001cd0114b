"""JSON-LD of any shape, whole or broken, and which of its nodes is this page's article."""

import json
import time

import pytest
from hypothesis import given, settings, strategies as st

from newsparse.page import Page
from newsparse.structured.broken_json import (
    _AFTER_ITEM,
    _AFTER_KEY,
    _AFTER_MEMBER,
    _ATOM,
    _ESCAPE,
    _TOKEN,
    documents,
)
from newsparse.structured.jsonld import _ENTITY, is_article, read_jsonld, types_of
from tests.examples import examples

ARTICLE = {"@type": "NewsArticle", "headline": 'Bridge "opens"', "author": [{"name": "Mina Seo"}], "keywords": ["a", 1, None]}


def page(*scripts: object, head: str = "", body: str = "<h1>Bridge opens</h1>", url: str | None = None, kind: str = "application/ld+json") -> Page:
    written = "".join(f'<script type="{kind}">{s if isinstance(s, str) else json.dumps(s)}</script>' for s in scripts)
    return Page.read(f"<html><head>{head}{written}</head><body>{body}</body></html>", url, max_bytes=10_000_000)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('{"a": "He said "yes", and left", "b": 1,}', {"a": 'He said "yes", and left', "b": 1}),
        ('{"a": "q "b"", "c": ["x "y" z", "w"]}', {"a": 'q "b"', "c": ['x "y" z', "w"]}),
        ("{'a': 'it\\'s \"x\"', 'b': [1, 2,],}", {"a": 'it\'s "x"', "b": [1, 2]}),
        ('<!-- {"a": 1} -->', {"a": 1}), ('// <![CDATA[\n{"a": [1]}\n// ]]>', {"a": [1]}), ('/*<![CDATA[*/{"a": 1}/*]]>*/', {"a": 1}),
        ('{"a": "tab\there\nnewline\x01"}', {"a": "tab\there\nnewline\x01"}), ('var data = {"a": 1};', {"a": 1}), ('\ufeff{"a": 1}', {"a": 1}),
        ('{"a": 1 /* one */, // two\n "u": "http://x.example/z"}', {"a": 1, "u": "http://x.example/z"}),
        ('{"a": "x", "b": {"c": ["y", "cut o', {"a": "x", "b": {"c": ["y", "cut o"]}}), ('{"a": {"b": ', {"a": {"b": None}}),
        ('{"a": 1 "b": 2}', {"a": 1, "b": 2}), ('{"a": , "b": }', {"a": None, "b": None}), ('{"a": 1, , "b": 2}', {"a": 1, "b": 2}),
        ('{"a": "bad \\x escape \\u12"}', {"a": "bad x escape u12"}), ("{&quot;a&quot;: &quot;b&quot;}", {"a": "b"}),
        ('{"a": undefined, "b": [1, undefined]}', {"a": None, "b": [1]}), ('{"a": 1}}', {"a": 1}), ('{"a": [1}', {"a": [1]}),
        ('{"a": "C:\\\\", "b": "x",}', {"a": "C:\\", "b": "x"}), ('{"a": "b"]', {"a": "b"}),
    ],
)  # fmt: skip
def test_broken_json_is_mended(text: str, wanted: object) -> None:
    found = list(documents(text))
    if len(found) == 1 and "undefined, \"b\"" in text:
        assert found[0]["b"] == [1]
    else:
        assert found == [wanted]


@pytest.mark.parametrize("text", ['{"a": 1}{"b": 2}', '{"a": 1}\n;\n{"b": 2,}', '{"a": 1,} {"b": 2}'])
def test_objects_one_after_the_other(text: str) -> None:
    assert list(documents(text)) == [{"a": 1}, {"b": 2}]


@pytest.mark.parametrize("text", ["", " ", "nothing here", "<p>", "]]]", "}", "&quot;", "'"])
def test_no_json_is_no_document(text: str) -> None:
    assert list(documents(text)) == []


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-1000, 1000) | st.text("ab 가.-:&", max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abc@ ", max_size=4), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=examples(200))
@given(st.dictionaries(st.text("ab", min_size=1, max_size=3), VALUES, max_size=4), st.booleans())
def test_valid_json_comes_back_as_it_is_also_with_a_trailing_comma(value: dict[str, object], ascii_only: bool) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only)
    assert list(documents(text)) == [value]
    if value:
        (mended,) = documents(text[:-1] + ",}")
        assert mended.keys() == value.keys()


@settings(max_examples=examples(300))
@given(st.text('{}[],:"\'\\ \n/*ab1u&;quot<!-', max_size=80))
def test_any_text_is_read_without_an_error(text: str) -> None:
    nodes = read_jsonld([text])
    assert read_jsonld([text]) == nodes
    for node in nodes:
        is_article(node)


@settings(max_examples=examples(100))
@given(st.integers(0, 200))
def test_an_article_cut_anywhere_keeps_what_came_before(cut: int) -> None:
    text = json.dumps(ARTICLE)
    for document in documents(text[: min(cut, len(text))]):
        assert set(document) <= {*ARTICLE, *(key[:i] for key in ARTICLE for i in range(len(key)))}


PIECES = ['"', '" ', "[", '{"a":', "/* ", "//", ",", "[{", "\\", "'", '{"a":"x', '"' + " " * 60, '", "' + "k" * 79, "&amp;", ":", "}", "]", "{}", "1 "]


@pytest.mark.slow
@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("start", ["", '{"a":"', '["', "{"])
def test_hostile_json_takes_linear_time(piece: str, start: str) -> None:
    text = start + piece * (100_000 // len(piece))
    begin = time.process_time()
    read_jsonld([text])
    assert time.process_time() - begin < 1.5


@pytest.mark.slow
def test_five_megabytes_take_seconds_not_minutes() -> None:
    graph = [{"@id": f"#{i}", "@type": "Thing", "name": "n" * 200, "near": [{"@id": f"#{j}"} for j in range(i, i + 5)]} for i in range(12_000)]
    text = json.dumps({"@graph": graph})
    assert len(text) > 4_000_000
    begin = time.process_time()
    assert len(read_jsonld([text])) == 12_001
    assert time.process_time() - begin < 3


@pytest.mark.parametrize(
    ("pattern", "match", "near"),
    [
        (_TOKEN, "/*", " "), (_ATOM, "-1.5e3", "x1"), (_ESCAPE, '\\"', '"'), (_AFTER_KEY, " :", " ,"), (_AFTER_MEMBER, ', "a":', ", and"),
        (_AFTER_MEMBER, "}", "} else"), (_AFTER_ITEM, ', "a"', ", and"), (_ENTITY, "&#8217;", "&copy=1"),
    ],
)  # fmt: skip
def test_patterns(pattern, match: str, near: str) -> None:  # type: ignore[no-untyped-def]
    assert pattern.match(match)
    assert not pattern.match(near)
    begin = time.process_time()
    for hostile in (" " * 100_000, '"' * 100_000, "&" * 100_000, "\\" * 100_000, "a" * 100_000, ', "' * 30_000):
        pattern.search(hostile)
    assert time.process_time() - begin < 2


def test_entities_in_values_are_decoded_once() -> None:
    (node,) = read_jsonld(['{"headline": "&quot;A&#8217;s&quot; &amp;amp; B", "url": "https://x.example/?a=1&copy=2", "k": ["&lt;b&gt;"]}'])
    assert node == {"headline": "\"A’s\" &amp; B", "url": "https://x.example/?a=1&copy=2", "k": ["<b>"]}
    assert read_jsonld(['{"headline": "\\u0026quot;A\\u0026quot;"}'])[0]["headline"] == '"A"'


@pytest.mark.parametrize("declared", ["NewsArticle", "http://schema.org/NewsArticle", "https://schema.org/NewsArticle", "schema:NewsArticle", ["Thing", "NewsArticle"]])
def test_types(declared: object) -> None:
    assert is_article({"@type": declared})
    assert "NewsArticle" in types_of({"@type": declared})


@pytest.mark.parametrize("declared", [None, 3, {}, [], [None, 3, {}], "WebPage", "NewsArticleList", ""])
def test_no_article_types(declared: object) -> None:
    assert not is_article({"@type": declared})


def test_references_are_followed_two_steps_and_completed() -> None:
    graph = {
        "@graph": [
            {"@type": "NewsArticle", "@id": "#a", "headline": "H", "author": {"@id": "#p", "name": "Mina"}, "publisher": {"@id": "#o"}, "image": [{"@id": "#i"}]},
            {"@type": "Person", "@id": "#p", "name": "Mina Seo", "url": "https://x.example/p", "worksFor": {"@id": "#o"}},
            {"@type": "Organization", "@id": "#o", "name": "The Daily Bridge", "logo": {"@id": "#i"}},
            {"@type": "ImageObject", "@id": "#i", "url": "https://x.example/i.png", "about": {"@id": "#a"}},
        ]
    }  # fmt: skip
    article = page(graph).ld_article
    assert article["author"]["url"] == "https://x.example/p"
    assert article["author"]["name"] == "Mina"
    assert article["publisher"]["logo"]["url"] == "https://x.example/i.png"
    assert article["image"][0]["url"] == "https://x.example/i.png"
    json.dumps(article)  # no cycle


def test_cycles_end() -> None:
    cycle = [{"@id": f"#{i}", "@type": "NewsArticle", "name": "n", "author": {"@id": f"#{(i + 1) % 50}"}, "self": {"@id": f"#{i}"}} for i in range(50)]
    assert len(json.dumps(read_jsonld([json.dumps(cycle)]))) < 100_000


def test_scripts_are_found_whatever_their_case() -> None:
    assert page(ARTICLE, kind="Application/LD+JSON; charset=utf-8").ld_article["headline"] == 'Bridge "opens"'
    assert page(ARTICLE, kind="application/json").ld == ()


def test_nodes_by_type() -> None:
    trail = {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "item": {"@id": "/news", "name": "News"}}]}
    shown = page({"@graph": [{"@type": "WebPage", "breadcrumb": trail, "video": {"@type": "VideoObject", "name": "v"}}]}, ARTICLE)
    assert [node["itemListElement"] for node in shown.ld_nodes("BreadcrumbList")] == [trail["itemListElement"]]
    assert len(shown.ld_nodes("VideoObject", "NewsArticle")) == 2
    assert shown.ld_nodes("Recipe") == []


URL = "https://example.com/view.php?id=7"


@pytest.mark.parametrize("key", ["url", "@id", "mainEntityOfPage"])
def test_the_article_at_this_address_is_taken(key: str) -> None:
    other = {"@type": "NewsArticle", "headline": "Other", "author": "x", "datePublished": "y", "url": "https://example.com/view.php?id=8"}
    this = {"@type": "NewsArticle", "headline": "This", key: {"@id": URL} if key == "mainEntityOfPage" else URL + "#article"}
    assert page(other, this, url=URL).ld_article["headline"] == "This"
    assert page([other, this], url=URL).ld_article["headline"] == "This"


def test_else_the_one_whose_headline_is_shown_else_the_richest() -> None:
    rich = {"@type": "NewsArticle", "headline": "Tunnel closes", "author": "x", "datePublished": "y"}
    poor = {"@type": "NewsArticle", "headline": "Bridge opens!"}
    assert page(rich, poor).ld_article["headline"] == "Bridge opens!"
    assert page(poor, rich, body="<p>x").ld_article["headline"] == "Tunnel closes"
    assert page({"@type": "Review", "headline": "r", "author": "x"}, {"@type": "NewsArticle", "headline": "n"}, body="").ld_article["headline"] == "n"


def test_listed_articles_are_not_this_pages() -> None:
    listing = {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": {"@type": "NewsArticle", "headline": "Listed", "url": URL}}]}
    assert page(listing, url="https://example.com/other").ld_article == {}
    assert page(listing, url=URL).ld_article["headline"] == "Listed"
    assert page(listing, {"@type": "NewsArticle", "headline": "Own"}, url="https://example.com/o").ld_article["headline"] == "Own"


def test_two_nodes_of_one_article_complete_each_other() -> None:
    one = {"@type": "NewsArticle", "headline": "Bridge opens", "author": "Mina Seo", "datePublished": ""}
    two = {"@type": "Article", "headline": "Bridge opens", "datePublished": "2026-01-02"}
    assert page(one, two).ld_article == {**one, "datePublished": "2026-01-02"}


@pytest.mark.parametrize("wrong", [None, 3, True, [], {}, ["x", None], {"a": {"b": []}}, "x" * 10_000, [[[]]], {"@id": 3}, {"@id": "#x"}])
@pytest.mark.parametrize("key", ["@type", "@id", "@graph", "headline", "url", "mainEntityOfPage", "author", "itemListElement", "name", "image"])
def test_wrong_types_anywhere(key: str, wrong: object) -> None:
    nodes = [{**ARTICLE, "@id": "#x", key: wrong}, {**ARTICLE, key: wrong}, {"@graph": [{**ARTICLE, key: wrong}]}]
    shown = page(*nodes, url=URL)
    assert isinstance(shown.ld_article, dict)
    assert shown.ld_nodes("NewsArticle") is not None
