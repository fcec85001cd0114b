"""Properties of the body alone: nothing is invented, doubled or moved. What holds for any page is in ``tests/properties``."""

from __future__ import annotations

from html import escape
from typing import Any

from hypothesis import assume, given, settings, strategies as st

from newsparse import GENERIC_ONLY, parse
from newsparse.article import Article
from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.sources import css
from tests.examples import examples
from tests.invented import URL

CAPTIONS = ("A gull above the old quay", "The ferry in the evening light")
PICTURE = "https://img.eastmere-post.example/2031/{}-bridge-1200.jpg"


class Post(Extractor):
    hosts = ("eastmere-post.example",)
    body = css(".article-body")


DECLARED = GENERIC_ONLY.with_extractors(Post)

# A body is drawn as (kind, words) pairs; the words are unlike any that strippers know.
WORDS = "bridge harbour pillar storm winter mayor council tide willow lantern granite ferry 다리 항구 폭풍 橋 港 größer été".split()
sentence = st.lists(st.sampled_from(WORDS), min_size=4, max_size=30).map(lambda words: " ".join(words).capitalize() + ".")
inline_tag = st.sampled_from(("b", "i", "em", "a href='/x'", "span"))


@st.composite
def unit(draw: st.DrawFn) -> tuple[str, list[str]]:
    """(markup, the texts that it shows in order)."""
    kind = draw(st.sampled_from(("p", "p", "p", "inline", "h2", "ul", "ol", "quote", "table", "br", "div", "figure", "pre")))
    one, two = draw(sentence), draw(sentence)
    first, second = escape(one), escape(two)
    tag = draw(inline_tag)
    match kind:
        case "p":
            return f"<p>{first}</p>", [one]
        case "inline":
            return f"<p>{first} <{tag}>{second}</{tag.split()[0]}></p>", [f"{one} {two}"]
        case "h2":
            return f"<h2>{first[:60]}</h2>", [one[:60].strip()]
        case "ul" | "ol":
            return f"<{kind}><li>{first}</li><li>{second}</li></{kind}>", [one, two]
        case "quote":
            return f"<blockquote><p>{first}</p></blockquote>", [one]
        case "table":
            rows = f"<tr><td>{first}</td><td>{second}</td></tr>"
            return f"<table><tr><th>Pillar</th><th>Depth</th></tr>{rows}</table>", ["Pillar | Depth", f"{one} | {two}"]
        case "br":
            return f"<p>{first}<br><br>{second}</p>", [one, two]
        case "div":
            return f"<div>{first}<p>{second}</p></div>", [one, two]
        case "pre":
            return f"<pre>{first}</pre>", [one]
        case _:
            at = draw(st.integers(0, 1))
            return (
                f"<figure><img src='{PICTURE.format(at)}' width=1200 height=800><figcaption>{CAPTIONS[at]}</figcaption></figure>",
                [],
            )


body = st.lists(unit(), min_size=1, max_size=12)


def page_of(units: list[tuple[str, list[str]]]) -> str:
    inner = "".join(markup for markup, _ in units)
    return (
        "<html lang=en><head><title>Eastmere rebuilds its bridge</title></head><body>"
        "<nav><ul><li><a href=/a>News</a></li></ul></nav><article><h1>Eastmere rebuilds its bridge</h1>"
        f"<div class='article-body'>{inner}</div></article><footer><p>Imprint of the Post</p></footer></body></html>"
    )


def read(html: str, registry: Any = DECLARED) -> Article:
    return parse(html, URL, registry=registry, min_probability=0.0)


def letters(text: str) -> str:
    return "".join(text.split()).replace("|", "")


@settings(max_examples=examples(50))
@given(body)
def test_a_declared_body_gives_its_text_in_page_order_and_nothing_else(units: list[tuple[str, list[str]]]) -> None:
    wanted = [text for _, texts in units for text in texts]
    assume(wanted)
    assert read(page_of(units)).text == "\n\n".join(wanted)


@settings(max_examples=examples(50))
@given(body)
def test_captions_are_never_text_and_each_picture_stands_once(units: list[tuple[str, list[str]]]) -> None:
    article = read(page_of(units))
    assert not any(caption in article.text for caption in CAPTIONS)
    shown = [block.image.url for block in article.body if block.type == "figure"]
    assert len(shown) == len(set(shown))


@settings(max_examples=examples(50))
@given(body)
def test_a_found_body_invents_doubles_and_moves_nothing(units: list[tuple[str, list[str]]]) -> None:
    html = page_of(units)
    article = read(html, GENERIC_ONLY)
    page = Page.read(html, URL, max_bytes=10**7)
    whole = letters(" ".join("".join(map(str, page.root.itertext())).split()))
    at = 0
    for text in article.text.split("\n\n") if article.text else ():
        found = whole.find(letters(text), at)
        assert found >= 0, f"not after the texts before it: {text!r}"
        at = found + len(letters(text))


@settings(max_examples=examples(40))
@given(body, st.integers(0, 400))
def test_a_page_cut_off_anywhere_is_still_read(units: list[tuple[str, list[str]]], at: int) -> None:
    html = page_of(units)
    cut = html[: html.index("</h1>") + 5 + at]
    article = read(cut)
    assert article.title == "Eastmere rebuilds its bridge"
    assert letters(article.text) in letters(read(html).text) or "<" in cut[-200:]


LONG = "The council of Eastmere voted on Monday evening to rebuild the old harbour bridge before the winter storms arrive."
OWN_HTML = (
    "<div class='article-body'><p>{0}</p><p>Engineers had warned <b>since spring</b> that two pillars were <a href='/x'>losing ground</a>.</p>"
    "<h2>What it costs</h2><ul><li>Piles, all of them</li><li>The roof of the hall</li></ul>"
    "<table><tr><th>Pillar</th><th>Depth</th></tr><tr><td>North</td><td>4.2 m</td></tr><tr><td>South</td><td>3.9 m</td></tr></table>"
    "<blockquote><p>We waited for eleven years, and then we stopped waiting.</p></blockquote><p>{0} {0}</p></div>"
)


def own_article() -> Article:
    body = OWN_HTML.format(LONG)
    return read(f"<html lang=en><head><title>Eastmere rebuilds its bridge</title></head><body><h1>Eastmere rebuilds its bridge</h1>{body}</body></html>")


def test_the_page_of_the_round_trip_is_read_whole() -> None:
    assert [block.type for block in own_article().body] == ["paragraph", "paragraph", "heading", "list", "table", "quote", "paragraph"]


def test_the_html_that_an_article_gives_is_read_back() -> None:
    article = own_article()
    assert parse(article.to_html(), URL, registry=GENERIC_ONLY, min_probability=0.0).text == article.text
