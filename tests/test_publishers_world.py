"""Publishers outside Korea: what every class must declare, and how standfirsts and cut boxes read."""

from __future__ import annotations

import pytest

from newsparse import GENERIC_ONLY, Extractor, default_registry, parse

WORLD = [
    cls
    for cls in default_registry().extractors()
    if cls.__module__.startswith("newsparse.publishers.") and ".kr." not in cls.__module__
]
LEAD = "The town library lends power tools now, and the queue reaches the harbour."
TEXT = (
    "Residents borrowed nineteen hundred drills, saws and sanders between November and the end of January, the library said.",
    "The council wants five more branches to open a shelf of tools this year, which it says keeps usable things out of landfill.",
)


@pytest.mark.parametrize("cls", WORLD, ids=lambda cls: cls.__name__)
def test_every_class_is_data(cls: type[Extractor]) -> None:
    assert cls.__doc__ and cls.hosts and cls.timezone and "/" in cls.timezone
    assert all(host == host.lower() and "." in host and "/" not in host for host in cls.hosts)


@pytest.mark.parametrize("cls", WORLD, ids=lambda cls: cls.__name__)
def test_a_page_that_holds_nothing_declared_still_reads(cls: type[Extractor]) -> None:
    page = f"<html lang='en'><body><h1>Library lends power tools</h1><article><p>{TEXT[0]}</p><p>{TEXT[1]}</p></article></body></html>"
    article = parse(page, url=f"https://www.{cls.hosts[0]}/a/1")
    assert article.title == "Library lends power tools"
    assert article.text == "\n\n".join(TEXT)


@pytest.mark.parametrize(
    ("url", "standfirst"),
    [
        ("https://www.derstandard.at/story/1/a", '<p class="article-subtitle">%s</p>'),
        ("https://www.nzz.ch/a", '<p class="headline__lead">%s</p>'),
        ("https://www.mirror.co.uk/a", '<p itemprop="description">%s</p>'),
        ("https://www.mirror.co.uk/b", '<h2 data-testid="leadtext">%s</h2>'),
        ("https://www.lavanguardia.com/a", '<div class="epigraph-container"><h2 class="epigraph">%s</h2></div>'),
    ],
)
def test_the_standfirst_is_the_first_paragraph(url: str, standfirst: str) -> None:
    page = (
        "<html><head><meta property='og:title' content='Library lends power tools'></head><body><header>"
        f"<h1>Library lends power tools</h1>{standfirst % LEAD}</header><article><p>{TEXT[0]}</p><p>{TEXT[1]}</p></article></body></html>"
    )
    assert parse(page, url=url).text == "\n\n".join((LEAD, *TEXT))


def test_a_standfirst_inside_the_body_is_read_once() -> None:
    page = (
        "<html><body><h1>Library lends power tools</h1>"
        f'<article><p class="headline__lead">{LEAD}</p><p>{TEXT[0]}</p><p>{TEXT[1]}</p></article></body></html>'
    )
    assert parse(page, url="https://www.nzz.ch/a").text == "\n\n".join((LEAD, *TEXT))


def test_boxes_are_cut() -> None:
    box = '<div class="metro-factbox"><h2>The speech in full</h2><p>My lords, and members of the house of commons, hear this.</p></div>'
    page = f"<html><body><h1>Library lends power tools</h1><article><p>{TEXT[0]}</p>{box}<p>{TEXT[1]}</p></article></body></html>"
    assert "My lords" not in parse(page, url="https://metro.co.uk/2024/a").text


def test_no_extractor_at_all_reads_a_publisher_too() -> None:
    page = f"<html><body><h1>Library lends power tools</h1><article><p>{TEXT[0]}</p><p>{TEXT[1]}</p></article></body></html>"
    assert parse(page, url="https://metro.co.uk/2024/a", registry=GENERIC_ONLY).extractor == "Generic"
