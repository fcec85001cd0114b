"""Selectors by the names they ask for: the same elements as XPath finds."""

from __future__ import annotations

import pytest

from newsparse.page import Page
from newsparse.selector import compiled, select, tags_that_name
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
        "body .story", "p", ".page p", "#main.a h1", "#none, .by",
    ],
)  # fmt: skip
def test_the_same_elements_as_xpath_in_page_order(selector: str) -> None:
    found = select(selector, PAGE.source, PAGE.root)
    assert found is not None
    assert found == css(selector).within(PAGE.root)


def test_below_an_element_only_what_stands_in_it() -> None:
    (inner,) = css(".inner").find(PAGE)
    assert css(".by").below(PAGE, inner) == css(".by").within(inner)
    assert css(".story .by").below(PAGE, inner) == css(".story .by").within(inner) == []


@pytest.mark.parametrize("selector", [".a:not(.b)", "p:nth-child(2)", "h1 + p", "div:has(p)", "p:contains('x')", "#a#b"])
def test_what_names_cannot_tell_is_left_to_xpath(selector: str) -> None:
    assert compiled(selector) is None
    assert select(selector, PAGE.source, PAGE.root) is None


def test_an_earlier_attribute_may_hold_markup() -> None:
    assert "div" in (tags_that_name(PAGE.source, "late") or ())


def test_a_name_that_stands_everywhere_is_left_to_xpath() -> None:
    assert tags_that_name(b"<p class=x>" * 1000, "x") is None


def test_a_tag_too_long_to_look_back_over_is_left_to_xpath() -> None:
    assert tags_that_name(b"<p title='" + b"y" * 10_000 + b"' class='by'>", "by") is None
