"""Related articles that the page offers, in boxes inside or after the body."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.addresses import host_of
from newsparse.article import Link
from newsparse.content import made
from newsparse.draft import Draft, Reading
from newsparse.generic.related.link_titles import SHORTEST, cleaned, links_of, title_of, weight
from newsparse.generic.related.related_addresses import (
    Story,
    leads_elsewhere,
    may_be_section,
    story_of,
)
from newsparse.generic.related.related_boxes import Place, places, row_below
from newsparse.grammar.headline import headline_key
from newsparse.grammar.to_readers.newest import says_all, says_newest
from newsparse.grammar.to_readers.read_also import says_read_also
from newsparse.page import Page
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MOST = 50
_HEADLINE = 20  # characters of a headline in a list of the newest stories
_LABEL = 32  # and of a link that may be the list's own heading
_FEW, _NAME = 0.34, 24  # the share of links with more than a word in a list of topics, and characters of the longest
_MENU = In.NAV.value | In.HEADER.value | In.LIST.value


def related(page: Page, draft: Draft) -> Reading[tuple[Link, ...]] | None:
    """Links of the boxes named or headed as related articles; never the page itself, at most fifty."""
    body = draft.body
    if body is None or body.detached:
        return None
    offers = _Offers(page, draft, body.first)
    for place in places(page, body.first, body.last):
        offers.take(place)
    if not offers.found and (row := row_below(page, body.last)):
        offers.take(*[Place(s.index, s.element, len(row)) for s in row])
    value = tuple(offers.found.values())[:_MOST]
    return Reading(value, "generic.related", value[0].url) if value else None


class _Offers:
    """The articles found so far, and what tells others from them.

    Args:
        page: the page, which the articles never are.
        draft: the fields read so far, which name the page and the sections above it.
        first: index of the body's first segment, above which the menu stands.
    """

    def __init__(self, page: Page, draft: Draft, first: int) -> None:
        self._page, self._first = page, first
        addresses = [address for address in (draft.get("url"), page.canonical, page.url) if address]
        own = {story_of(address) for address in addresses}
        asked = {story.path for story in own if story.asked}  # some canonical addresses lack the query
        self._own = [story for story in own if story.asked or story.path not in asked]
        self._folder = addresses[0].lower() if addresses else ""
        steps = [step for story in own for step in story.path.split("/")[1:-1]]
        self._sections = {
            headline_key(name)
            for name in (draft.get("section"), *draft.get("breadcrumbs", ()), *draft.get("tags", ()), *steps)
            if name
        }
        self._host = page.host.removeprefix("www.")
        self._stories: set[tuple[Story, str]] = set()
        self._menu: set[str] | None = None  # read where a link may lead to a section
        self.found: dict[str, Link] = {}

    def take(self, *offered: Place) -> None:
        """Take in the articles that places link to: of those that must hold so many, all or none."""
        if len(self.found) >= _MOST:
            return
        links = [link for place in offered for link in _links(self._page, place.element) if self._is_article(*link)]
        if least := offered[0].least:
            links = [link for link in links if weight(link[0]) >= _HEADLINE and host_of(link[1]) == self._host]
            if len({url for _, url, _ in links}) < least:
                return
        for text, url, at in links:
            story = (at, headline_key(text))  # the same with what tells where it was clicked
            if story not in self._stories:
                self._stories.add(story)
                self.found.setdefault(url, made(Link, {"text": text, "url": url}))

    def _is_article(self, text: str, url: str, story: Story) -> bool:
        """Whether a link leads to another article: not to the page itself, a section, a network, a shop or a list."""
        if "/" not in story.path and not story.asked:
            return False  # a site's front page
        for own in self._own:
            if own.path.startswith(story.path) and story.is_above(own):
                return False
        if headline_key(text) in self._sections or len(text) <= _LABEL and (says_read_also(text) or says_newest(text) or says_all(text)):
            return False
        low = url[:300].lower()
        if leads_elsewhere(low, self._page.host, self._folder) or "job" in low and "job" in host_of(low) and "job" not in self._host:
            return False
        if not may_be_section(low):
            return True
        if self._menu is None:
            self._menu = _menu(self._page, self._first)
        return story.path.partition("/")[2] not in self._menu


def _menu(page: Page, first: int) -> set[str]:
    """Where the links of the menu above the body lead, as paths."""
    found: set[str] = set()
    seen: Element | None = None  # which lines parted by <br> share
    for s in page.segments[:first]:
        if s.links and s.flags & _MENU and (s.links > 1 or len(s.text) < _NAME) and s.element is not seen:
            seen = s.element
            for anchor in s.element.iter("a"):
                if len(anchor.text or "") < _NAME and (href := anchor.get("href")):
                    path = href.partition("://")[2].partition("/")[2] if "://" in href else href
                    found.add(path.partition("?")[0].strip("/"))
    return found


def _links(page: Page, box: Element) -> Iterator[tuple[str, str, Story]]:
    """One link an address (text, address, story), with the longest of the surest texts that lead there: the headline, not its section."""
    texts: dict[str, tuple[int, str]] = {}
    for anchor in links_of(box):
        href = anchor.get("href") or ""
        if not href or href.startswith(("#", "javascript:", "mailto:", "tel:")):
            continue
        if url := page.absolute(href):
            sure, text = title_of(anchor)
            kept = texts.get(url, (0, ""))
            if (sure, len(text)) > (kept[0], len(kept[1])):
                texts[url] = sure, text
    long = [(url, text) for url, (_, text) in texts.items() if weight(text) >= SHORTEST]
    if len(long) <= len(texts) * _FEW and all(weight(text) < _NAME for _, text in long):
        return  # a list of topics
    for url, text in long:
        yield cleaned(text), url, story_of(url)
