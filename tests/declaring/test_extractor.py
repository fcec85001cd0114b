"""Extractors: declarations, inheritance, and mistakes that are named before any page is read."""

from typing import Any

import pytest

from newsparse import parse
from newsparse.errors import ExtractorError
from newsparse.extractor import Extractor, Generic
from newsparse.page import Page
from newsparse.registry import GENERIC_ONLY
from newsparse.sources import css, ld, meta, xpath

HTML = """<html><body><div id=cms><h1>Wrong</h1><b class=head>Bridge opens</b><i class=by>Mina Seo</i><div class=text><p>The new bridge opened to traffic on Wednesday, early.</p>
<p class=ad>Buy this</p></div></div></body></html>"""
URL = "https://news.bridge.example/1"


class System(Extractor):
    marker = css("#cms")
    title = css(".none")
    body = css(".text")
    drop = (css(".ad"),)


class Bridge(System):
    """The Daily Bridge."""

    name = "The Daily Bridge"
    hosts = ("bridge.example",)
    title = css(".missing") | css(".head")
    drop = (css(".ad"), css(".more") | css(".less"))

    def authors(self, page: Page) -> Any:
        return css(".by").find(page)


def test_nearest_declarations_come_first_and_fall_through() -> None:
    assert list(Bridge().declarations("title")) == [("Bridge", Bridge.title), ("System", System.title)]
    assert [owner for owner, _ in Bridge().declarations("body")] == ["System"]
    assert list(Generic().declarations("title")) == []


def test_a_page_is_read_by_what_is_declared() -> None:
    article = parse(HTML, URL, registry=GENERIC_ONLY.with_extractors(Bridge))
    assert article.title == "Bridge opens"
    assert [author.name for author in article.authors] == ["Mina Seo"]
    assert article.provenance["title"].source == 'css(".head")'
    assert article.provenance["title"].extractor == "Bridge"
    assert article.provenance["authors"].source == "Bridge.authors()"


def test_what_is_declared_in_vain_falls_to_the_generic_engine() -> None:
    article = parse(HTML, URL, registry=GENERIC_ONLY.with_extractors(System))
    assert article.provenance["title"].extractor == "Generic"


def test_drops_of_all_classes_once() -> None:
    assert Bridge().gathered("drop") == [css(".ad"), css(".more"), css(".less")]
    assert Generic().gathered("drop") == []


@pytest.mark.parametrize(
    ("attributes", "culprit", "problem"),
    [
        ({}, "Paper", "neither hosts nor a marker"),
        ({"hosts": "x.example"}, "Paper.hosts", r"hosts = \("),
        ({"hosts": ("https://x.example/",)}, "Paper.hosts", "bare host"),
        ({"hosts": ("www.x.example",)}, "Paper.hosts", "www."),
        ({"hosts": ("X.example",)}, "Paper.hosts", "lower case"),
        ({"drop": css(".ad")}, "Paper.drop", "tuple"),
        ({"drop": (".ad",)}, "Paper.drop", "no source"),
        ({"drop": (css("p["),)}, "Paper.drop", r'css\("p\["\)'),
        ({"title": css("h1[")}, "Paper.title", r'css\("h1\["\)'),
        ({"title": css("h1") | xpath("//[")}, "Paper.title", "xpath"),
        ({"title": css("h1").re("(")}, "Paper.title", "re"),
        ({"autors": css(".by")}, "Paper.autors", "did you mean authors"),
        ({"nonsense": css(".by")}, "Paper.nonsense", "the fields are"),
        ({"title": "h1"}, "Paper.title", "neither a source nor a method"),
        ({"timezone": "Asia/Nowhere"}, "Paper.timezone", "IANA"),
        ({"marker": css("[")}, "Paper.marker", r"css"),
    ],
)  # fmt: skip
def test_mistakes_are_named_at_registration(attributes: dict[str, Any], culprit: str, problem: str) -> None:
    wrong = type("Paper", (Extractor,), {"hosts": ("x.example",), **attributes} if attributes else {})
    with pytest.raises(ExtractorError, match=problem) as caught:
        GENERIC_ONLY.with_extractors(wrong)
    assert caught.value.culprit == culprit


def test_an_inherited_mistake_names_the_class_that_made_it() -> None:
    base = type("System", (Extractor,), {"marker": css("p"), "body": css("p[")})
    with pytest.raises(ExtractorError, match=r"System\.body"):
        GENERIC_ONLY.with_extractors(type("Paper", (base,), {"hosts": ("x.example",)}))


@pytest.mark.parametrize("method", ["title", "prepare"])
def test_a_method_that_raises_is_named(method: str) -> None:
    def broken(self: Extractor, page: Page) -> Any:
        raise KeyError("x")

    paper = type("Paper", (Extractor,), {"hosts": ("bridge.example",), method: broken})
    with pytest.raises(ExtractorError, match=rf"Paper\.{method}"):
        parse(HTML, URL, registry=GENERIC_ONLY.with_extractors(paper))


def test_prepare_must_return_a_page() -> None:
    paper = type("Paper", (Extractor,), {"hosts": ("bridge.example",), "prepare": lambda self, page: None})
    with pytest.raises(ExtractorError, match="must return a Page"):
        parse(HTML, URL, registry=GENERIC_ONLY.with_extractors(paper))


def test_other_attributes_and_private_helpers_are_free() -> None:
    paper = type("Paper", (Extractor,), {"hosts": ("x.example",), "_names": css(".by"), "note": "x", "helper": lambda self: 1, "title": ld("headline") | meta("t")})
    assert len(GENERIC_ONLY.with_extractors(paper)) == 1


def test_what_is_declared_later_counts_at_the_next_page() -> None:
    class Later(Extractor):
        hosts = ("later.example",)
        title = css(".head")

    site = Later()
    assert [source for _, source in site.declarations("title")] == [css(".head")]
    Later.title = css(".other")
    assert [source for _, source in site.declarations("title")] == [css(".other")]
    del Later.title
    assert not list(site.declarations("title"))
