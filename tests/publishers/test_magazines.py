"""Magazines, news sites and portals: each layout's elements are read by the publisher's class, and pages of none are not harmed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest

from newsparse import Article, default_registry, parse
from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import FirstOf, Matched, Source, css
from tests.publishers.layouts_magazines import OLDER, PAGES, MagazinePage

TITLE, OG = "Ferry to Skarn sails after ten years", "The ferry sails again"
TEXT = {
    "1": "The ferry to Skarn left the pier at seven on Monday morning, the first to do so since the storm of ten years ago.",
    "2": "Forty passengers, two goats and a piano were on board, said the skipper, who had painted the funnel in the night.",
    "3": "The council pays half of the fare until the autumn, and the islanders vote in October on what happens after that.",
}
DECK = "The islanders have a boat of their own again"
LEAD = "Ten years after the storm took the old boat, the islanders of Skarn have a ferry of their own again."
SUBHEAD, CAPTION = "A vote in October", "The ferry at the pier in May"
JUNK = "Nine islands that nobody leaves, and the boats that go there."
FILLED = {**TEXT, "T": TITLE, "D": DECK, "A": "Odalys Ferrow", "P": "2031-05-06 07:15", "G": "Ferries,Skarn", "J": JUNK,
          "H": SUBHEAD, "L": LEAD, "C": CAPTION, "I": '<img src="/ferry.jpg" width="900" height="600">'}
_PLACE = re.compile(r"\{([A-Z1-3])\}")
IDS = [f"{page.url.split('/')[2]}-{number}" for number, page in enumerate([*PAGES, *OLDER])]


def html_of(page: MagazinePage) -> str:
    """The page, whose Open Graph title is another one."""
    markup, head = (_PLACE.sub(lambda place: FILLED[place.group(1)], part) for part in (page.markup, page.head))
    return f'<html lang="en"><head><meta property="og:title" content="{OG}">{head}</head><body><main>{markup}</main></body></html>'


@cache
def extractor_of(page: MagazinePage) -> Extractor:
    return default_registry().find(Page.read(html_of(page), page.url, max_bytes=100_000))


def read(page: MagazinePage) -> Article:
    return parse(html_of(page), url=page.url)


@pytest.mark.parametrize("page", [*PAGES, *OLDER], ids=IDS)
def test_what_a_layout_shows_is_read_by_the_class(page: MagazinePage) -> None:
    article, owners = read(page), [owner.__name__ for owner in type(extractor_of(page)).__mro__ if owner is not Extractor]
    shown = page.markup + page.head
    if "{T}" in shown:
        assert article.title == TITLE
        assert article.provenance["title"].extractor in owners
    if "{D}" in shown:
        assert article.subtitles == (DECK,)
        assert article.provenance["subtitles"].extractor in owners
    if "{A}" in shown:
        assert [author.name for author in article.authors] == ["Odalys Ferrow"]
        assert article.provenance["authors"].extractor in owners
    if "{P}" in shown:
        assert article.published_at is not None
        assert (article.published_at.isoformat()[:16], article.timezone_basis) == ("2031-05-06T07:15", "publisher")
    if "{G}" in shown:
        assert article.tags == ("Ferries", "Skarn")
    if "{C}" in shown:
        assert [image.caption for image in article.images] == [CAPTION]
    lead = [LEAD] if "{L}" in shown else [DECK] if "{D}" in shown and _opens_with_its_deck(page) else []
    assert article.text.split("\n\n") == [*lead, *((TEXT["1"], TEXT["2"], SUBHEAD, TEXT["3"]) if "{H}" in shown else TEXT.values())]


CLASSES = sorted({type(extractor_of(page)) for page in PAGES}, key=lambda cls: cls.__qualname__)


def test_every_declared_element_is_on_some_page() -> None:
    pages: dict[type[Extractor], list[Page]] = {cls: [] for cls in CLASSES}
    for page in PAGES:
        pages.setdefault(type(extractor_of(page)), []).append(Page.read(html_of(page), page.url, max_bytes=100_000))
    missing = [(cls, repr(source)) for cls in CLASSES for source in _declared(cls) if not any(source.find(page) for page in pages[cls])]
    assert missing == []


def test_no_selector_is_a_bare_tag_or_only_a_place() -> None:
    selectors = [one.selector for cls in CLASSES for source in _declared(cls) for one in _selectors(source)]
    assert [selector for selector in selectors for branch in selector.split(",") if not set(branch) & set(".#[")] == []


def test_a_layout_that_nobody_knows_is_read_by_the_engine() -> None:
    html = f'<html lang="en"><body><main><h1>{TITLE}</h1><div class="x9"><p>{"</p><p>".join(TEXT.values())}</p></div></main></body></html>'
    for cls in CLASSES:
        article = parse(html, url=f"https://{cls.hosts[0]}/ferry")
        assert (article.title, article.text) == (TITLE, "\n\n".join(TEXT.values())), cls


def test_a_shown_day_does_not_overrule_the_second_that_metadata_state() -> None:
    page = next(page for page in PAGES if "prospectmagazine" in page.url and "{P}" in page.markup)
    stated = page._replace(markup=page.markup.replace("{P}", "May 6, 2031"), head='<meta property="article:published_time" content="2031-05-06T07:15:40+01:00">')
    assert str(read(stated).published_at) == "2031-05-06 07:15:40+01:00"
    ld = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2031-05-06T07:15:40+01:00"}</script>'
    assert str(read(stated._replace(head=ld)).published_at) == "2031-05-06 07:15:40+01:00"
    assert str(read(stated._replace(head="")).published_at) == "2031-05-06 00:00:00+01:00"
    assert repr(undated(css(".day"))) == 'undated(css(".day"))'


def _opens_with_its_deck(page: MagazinePage) -> bool:
    opened = Page.read(html_of(page), page.url, max_bytes=100_000)
    leads = [source for _, source in extractor_of(page).declarations("lead") if isinstance(source, Source)]
    return any(source.find(opened) for source in leads)


def _declared(cls: type[Extractor]) -> Iterator[Source]:
    for field, value in vars(cls).items():
        for source in value if isinstance(value, tuple) else (value,):
            if isinstance(source, Source) and field != "marker":
                yield from source.alternatives()


def _selectors(source: Source) -> Iterator[css]:
    if isinstance(source, css):
        yield source
    elif isinstance(source, FirstOf):
        for one in source.sources:
            yield from _selectors(one)
    elif isinstance(source, bulk | foremost | undated | Matched):
        yield from _selectors(source.source)


@pytest.mark.parametrize(("url", "ends"), [
    ("https://thestreet.com/ferry", "-04:00"), ("https://psmag.com/ferry", "-07:00"), ("https://japan.cnet.com/ferry", "+09:00"),
])
def test_papers_of_a_group_have_clocks_of_their_own(url: str, ends: str) -> None:
    page = MagazinePage(url, '<h1>{T}</h1><time datetime="{P}">6 May 2031</time><div class="copy"><p>{1}</p><p>{2}</p><p>{3}</p></div>')
    assert str(read(page).published_at) == f"2031-05-06 07:15:00{ends}"


def test_the_deck_of_another_articles_teaser_is_none_of_the_articles() -> None:
    page = next(page for page in PAGES if "people.com" in page.url and "{D}" in page.markup)
    teased = page._replace(markup=f'{page.markup}<aside><a href="/other"><p class="article-subheading">{JUNK}</p></a></aside>')
    assert read(teased).subtitles == (DECK,)
    assert repr(foremost(css(".deck"))) == 'foremost(css(".deck"))'
