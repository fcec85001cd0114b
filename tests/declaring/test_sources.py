"""Sources: what they yield, and a repr that is the code that wrote them."""

import inspect
import pickle
import time

import pytest
from hypothesis import given, settings, strategies as st
from lxml import etree

from newsparse.page import Page
from newsparse.selectors.needed import _ARGUMENTS, _NAME, needed_names
from newsparse.sources import css, ld, lines_of, meta, script_json, text_of, xpath
from tests.examples import examples

HTML = """<html><head><meta name="Byline" content="Mina Seo"><script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"A"},{"name":"B"}]}</script>
<script id="__NEXT_DATA__">{"story":{"blocks":[{"type":"text","content":"x"},{"type":"ad"}]}}</script></head><body class="Dark"><div class="story-body a&amp;b" data-id="7" id="main">
<p class="by">By <b>Mina</b> Seo<br>Reporter</p><p class="by">2026</p><ul><li>one</li><li>two</li></ul><script>var by;</script></div></body></html>"""
PAGE = Page.read(HTML, "https://example.com/a", max_bytes=100_000)


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        (css(".by"), ["By Mina Seo Reporter", "2026"]), (css("div.story-body > p"), ["By Mina Seo Reporter", "2026"]), (css("#main", attr="data-id"), ["7"]),
        (css(".none, .by"), ["By Mina Seo Reporter", "2026"]), (css("p:not(.none)"), ["By Mina Seo Reporter", "2026"]), (css("div:has(li) .by"), ["By Mina Seo Reporter", "2026"]),
        (css("[class='story-body a&b']", attr="id"), ["main"]), (css("[data-id='7']", attr="id"), ["main"]), (css("body.dark"), []), (css("body.Dark", attr="class"), ["Dark"]),
        (css(".none") | css(".by"), ["By Mina Seo Reporter", "2026"]), (css(".none"), []), (css("#main", attr="title"), []), (css("P.by"), ["By Mina Seo Reporter", "2026"]),
        (xpath("//p[@class='by'][2]"), ["2026"]), (xpath("string(//li)"), ["one"]), (xpath("count(//li)"), ["2.0"]), (xpath("//li/text()"), ["one", "two"]), (xpath("//none"), []),
        (meta("byline"), ["Mina Seo"]), (meta("BYLINE"), ["Mina Seo"]), (meta("none"), []), (ld("author.name"), ["A", "B"]), (ld("author[0].name"), ["A"]), (ld("x"), []),
        (script_json("__NEXT_DATA__", "story.blocks[type=text].content"), ["x"]), (script_json("none", "a"), []),
        (css(".by").re(r"By (\w+)"), ["Mina"]), (css(".by").re(r"\d{4}"), ["2026"]), ((css(".none") | css(".by")).re("Seo"), ["Seo"]), (css(".by").re("none"), []),
    ],
)  # fmt: skip
def test_what_they_yield(source, wanted: list[str]) -> None:  # type: ignore[no-untyped-def]
    assert [text_of(value) for value in source.find(PAGE)] == wanted


CODE = [
    'css(".by")', 'css(".by", attr="href")', "css('[a=\"b\"]')", 'css("a\'b")', 'xpath("//p")', 'meta("og:title")', 'ld("author.name")', 'script_json("a", "b.c")',
    'script_json("a")', 'css(".a") | css(".b") | ld("c")', 'css(".a").re("x(\\\\d)")', '(css(".a") | css(".b")).re("x")', 'css(".a").re("x") | meta("b")',
]  # fmt: skip


@pytest.mark.parametrize("code", CODE)
def test_repr_is_the_code(code: str) -> None:
    source = eval(code)
    assert repr(source) == code
    assert eval(repr(source)) == source
    assert hash(eval(repr(source))) == hash(source)


@settings(max_examples=examples(200))
@given(st.text(max_size=10), st.text(min_size=1, max_size=10))
def test_repr_evaluates_to_the_same_source(one: str, two: str) -> None:
    for source in (css(one, attr=two), meta(one) | ld(two), xpath(two).re(one), (css(one) | css(two)).re(two), script_json(two, one)):
        assert eval(repr(source)) == source


def test_sources_cannot_be_changed() -> None:
    for source in (css("a"), css("a") | css("b"), css("a").re("b"), meta("a"), ld("a"), script_json("a"), xpath("a")):
        with pytest.raises(AttributeError):
            source.selector = source.name = "x"  # type: ignore[attr-defined]


def test_alternatives_are_flat_and_in_order() -> None:
    a, b, c, d = css("a"), css("b"), css("c"), css("d")
    assert list(((a | b) | (c | d)).alternatives()) == [a, b, c, d]


@pytest.mark.parametrize(
    ("selector", "names"),
    [
        (".a .b#c", ((b"a", b"b", b"c"),)), (".a, .b", ((b"a",), (b"b",))), (".a:not(.b)", ((b"a",),)), (".a:has(> .b:not(.c))", ((b"a",),)), (":is(.a, .b)", ((),)),
        ("[itemprop=articleBody]", ((b"articleBody",),)), ("[class^='x-']", ((b"x-",),)), ("p", ((),)), (".caf\\e9", ((b"caf",),)), (".가", ((),)), ("[a='x & y']", ((),)),
        ("p:contains('a (b) .c')", ((),)), ("a[href*='/news/']", ((b"/news/",),)),
    ],
)  # fmt: skip
def test_names_without_which_nothing_can_match(selector: str, names: tuple[tuple[bytes, ...], ...]) -> None:
    assert needed_names(selector) == names


@settings(max_examples=examples(300))
@given(st.lists(st.sampled_from([".by", "#main", ".none", "p", "[data-id='7']", ":not(.none)", ":has(.by)", " ", " > ", ", ", ".a\\&b", "*"]), min_size=1, max_size=5).map("".join))
def test_looking_for_names_first_changes_nothing(selector: str) -> None:
    source = css(selector)
    try:
        source.check()
    except Exception:
        return
    assert source.find(PAGE) == source.within(PAGE.root)


@pytest.mark.parametrize("bad", [css("p["), css("p:nth(3"), css(""), xpath("//["), xpath("nope()"), css("p").re("("), css("p") | css(">")])
def test_mistakes_are_found_without_a_page(bad) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(Exception, match=r".+"):
        bad.check()


def element(html: str) -> etree._Element:
    return Page.read(f"<body>{html}</body>", max_bytes=10_000_000).root.find("body")  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("html", "line", "lines"),
    [
        ("a<b>b</b> c", "ab c", ["ab c"]), ("a<br>b", "a b", ["a", "b"]), ("<p>a</p><p>b<p> c", "a b c", ["a", "b", "c"]), ("  a \n b ", "a b", ["a b"]), ("", "", []),
        ("a<script>x</script>b<style>y</style>", "ab", ["ab"]), ("<ul><li>a<li>b</ul>c", "a b c", ["a", "b", "c"]), ("<br><br>", "", []), ("a<span>b<i>c</i>d</span>e", "abcde", ["abcde"]),
    ],
)  # fmt: skip
def test_text_and_lines(html: str, line: str, lines: list[str]) -> None:
    assert text_of(element(html)) == line
    assert lines_of(element(html)) == lines


def test_text_of_other_values() -> None:
    assert [text_of(v) for v in (None, 3, 2.5, True, " a \n b ", {}, [1])] == ["", "3", "2.5", "True", "a b", "", ""]
    assert lines_of(" a \n\n b ") == ["a", "b"]


def test_text_of_deep_and_wide_elements() -> None:
    start = time.process_time()
    assert text_of(element("<div>" * 2_000 + "x")) == "x"
    assert lines_of(element("<span>" * 10_000 + "x")) == ["x"]
    assert len(lines_of(element("<p>x</p>" * 50_000))) == 50_000
    assert time.process_time() - start < 3


@pytest.mark.parametrize(("pattern", "match", "near"), [(_ARGUMENTS, ":not(.a)", ":first-child"), (_NAME, "[a='b']", "[a]"), (_NAME, ".a", ". a")])
def test_patterns(pattern, match: str, near: str) -> None:  # type: ignore[no-untyped-def]
    assert pattern.search(match)
    assert not pattern.search(near)
    start = time.process_time()
    for hostile in ("(" * 100_000, ":a" * 50_000, ":" + "a" * 100_000, "[a" * 50_000, "." * 100_000):
        pattern.search(hostile)
    assert time.process_time() - start < 1


def test_a_source_is_a_value() -> None:
    assert css(".a", attr="href") == css(selector=".a", attr="href") != css(".a") == css(".a", None)
    assert hash(css(".a")) == hash(css(".a", None))
    assert css(".a") != xpath(".a")
    assert len({ld("author"), ld("author"), meta("author")}) == 2
    assert pickle.loads(pickle.dumps(css(".a", "href") | ld("author"))) == (css(".a", "href") | ld("author"))
    with pytest.raises(AttributeError, match="value"):
        css(".a").selector = ".b"  # type: ignore[misc]


@pytest.mark.parametrize("wrong", [css, lambda: css(".a", selector=".b"), lambda: css(".a", of="x"), lambda: css(".a", "b", "c")])
def test_a_source_takes_its_arguments_and_no_others(wrong) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(TypeError, match=r"css\(selector: 'str', attr: 'str \| None' = None\)"):
        wrong()


def test_a_source_shows_its_signature() -> None:
    assert list(inspect.signature(script_json).parameters) == ["name", "path"]
    assert inspect.signature(script_json).parameters["path"].default == ""
