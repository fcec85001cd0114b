"""Selectors by the names they ask for: the same elements as XPath finds."""

from __future__ import annotations

import pytest
from lxml import html

from newsparse.page import Page
from newsparse.selectors.css_text import read_by_cssselect, read_plain
from newsparse.selectors.named import Named
from newsparse.selectors.selector import select
from newsparse.sources import css

PAGE = Page.read(
    """<html><body class="page">
    <div class="story a" id="main"><h1 class="title">One</h1><p class="by">Mina <b class="name">Seo</b></p>
      <div class="inner"><p class="by deep">two</p><a data-kind="tag" href="/t">t</a></div></div>
    <DIV CLASS='story b'><span class="name">three</span></DIV>
    <div data-card="<b>x</b>" class="late"><p>four</p></div>
    <style>.story .name, .unused { color: red } </style>
    </body></html>""",
    max_bytes=10**6,
)


@pytest.mark.parametrize(
    "selector",
    [
        ".story", "div.story", "#main", ".story .name", ".story > p", ".story > .inner > .by", ".by.deep", ".name", "h1, .name",
        "b, span, .deep", "[data-kind]", "[data-kind=tag]", "[data-kind^='ta']", "a[href*=t]", "[class~=deep]", ".unused", ".late p",
        "body .story", "p", ".page p", "#main.a h1", "#none, .by", "[class]", "[id]", "[class*=tor]", ".story:not(.b)", "p:not([class])",
        "p:not(.by)", ".a:not(#main)", "h1 + p", "h1 + a", ".title ~ .inner p", ".by + .inner > .deep", ".story + .story", "p:nth-child(2)",
        ".inner > :first-child", ".story:first-child", "b:first-child, .story ~ div", ".x\u0301", "b ~ p",
    ],
)  # fmt: skip
def test_the_same_elements_as_xpath_in_page_order(selector: str) -> None:
    found = select(selector, PAGE.named, PAGE.root)
    assert found is not None
    assert found == css(selector).within(PAGE.root)


def test_below_an_element_only_what_stands_in_it() -> None:
    (inner,) = css(".inner").find(PAGE)
    assert css(".by").below(PAGE, inner) == css(".by").within(inner)
    assert css(".story .by").below(PAGE, inner) == css(".story .by").within(inner) == []


@pytest.mark.parametrize(
    "selector", ["div:has(p)", "p:contains('x')", "#a#b", ":is(p, h1)", "p:nth-child(2n)", "p:last-child", "p:not(:has(b))", "*", "h1 ~ *"],
)  # fmt: skip
def test_what_names_and_places_cannot_tell_is_left_to_xpath(selector: str) -> None:
    assert select(selector, PAGE.named, PAGE.root) is None


@pytest.mark.parametrize(
    "selector",
    ["a", "*", ".a", "#a-1", "a.b#c.d", "A.b", "[data-x]", "[DATA-x=y]", "[a='b c']", "a[b^=\"c,d\"]", "a b", "a>b", "a > b  c", "a + b ~ c", "a,b", " a , b > .c ",
     "a:not(.b)", ".a:not(b):not([c]).d", "a:first-child", "a:nth-child(12) b", ".-a", "a:not(:first-child)", "[a|=b][c~=d][e$=f][g*=h]"],
)  # fmt: skip
def test_plain_selectors_are_read_as_cssselect_reads_them(selector: str) -> None:
    assert read_plain(selector) == read_by_cssselect(selector) is not None


@pytest.mark.parametrize(
    "selector",
    ["", "a >", "> a", "a,,b", "a,", ".1a", "[a=1]", "a:has(b)", "a:not(b c)", "a::before", "a:nth-child(0)", "a:nth-child(2n)", "a:first-childs", "[a='b\\'']", "[a=b i]",
     "a|b", ".\u00e9", "a:not(b", "#a#b", "a)", "x" * 20_000 + ">" + " " * 20_000],
)  # fmt: skip
def test_other_selectors_are_left_to_cssselect(selector: str) -> None:
    assert read_plain(selector) is None


def test_comments_between_siblings_do_not_count() -> None:
    root = html.fromstring("<div><!-- a --><p class='x'>one</p><!-- b --><p class='y'>two</p></div>")
    for selector in (".x + p", "p:first-child", ".y:nth-child(2)"):
        assert select(selector, Named(root), root) == css(selector).within(root) != []


def test_a_part_of_a_class_is_found_in_each_element_once() -> None:
    root = html.fromstring("<div class='a'><p class='a-a a'>x</p><p class='b'>y</p><p class=''>z</p><p class='ba'>w</p></div>")
    assert [e.text for e in Named(root).classed("a")] == [None, "x", "w"]
    assert Named(root).classed("c") == []


def test_what_no_page_holds_is_not_looked_for() -> None:
    page = Page.read("<p class=a>x</p>")
    assert css(".none").find(page) == []
    assert "named" not in vars(page)
    assert len(css(".a").find(page)) == 1
    assert "named" in vars(page)
    assert css(".none").find(page) == []
