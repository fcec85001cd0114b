"""Cards: pages that hold rows of other pages, each with a picture, a headline, a summary."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from newsparse.addresses import host_of
from newsparse.regex import regex
from newsparse.structured.jsonld import ARTICLE_TYPES, types_of
from newsparse.tree.build import text_below
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.draft import Draft
    from newsparse.page import Page
    from newsparse.tree.segments import Segment

_AROUND = In.NAV.value | In.FOOTER.value | In.ASIDE.value
_HEADING = In.HEADING.value
#: Characters of running text; the fewest cards of a list, and the most blocks of one; how much of the running text stands in
#: cards, at least; the characters of the longest introduction, of the shortest title that is a link and no heading, and of the longest block of a teaser.
_RUNNING, _CARDS, _BLOCKS, _MOST, _INTRODUCTION, _TITLE, _TEASER = 60, 3, 2, 0.7, 400, 15, 500
_ARTICLE = In.ARTICLE.value
_LINK = In.LINK.value
_PICTURE = regex(r"\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])", re.I)  # opened at its full size


def is_article(page: Page) -> bool:
    return any(not ARTICLE_TYPES.isdisjoint(types_of(node)) for node in page.ld)


def cards(page: Page, draft: Draft) -> bool:
    """Whether nearly all running text is that of teasers: each one or two blocks below a heading that links to a page of the site.

    An article may end in such cards too: it has a date above them, or more text than a list has by way of introduction.
    """
    if "article:published_time" in page.metas or is_article(page):
        return False
    dated = draft.shown("published_at")
    in_cards = outside = cards = blocks = 0
    card = seen = False
    for s in page.segments:
        if not s.text or s.flags & _AROUND:
            continue
        if not card and not cards and dated is not None and (s.element is dated or any(element is dated for _, element, _ in s.pieces)):
            seen = True
        if s.flags & _HEADING or s.link_chars * 5 > len(s.text) * 4 and len(s.text) > _TITLE:
            card, blocks = leads_on(page, s), 0
            seen = seen and not (card and not outside)  # of the first card
        elif len(s.text) > _RUNNING and s.link_chars * 3 < len(s.text):
            if seen:
                return False
            blocks += 1
            if card and blocks <= _BLOCKS and len(s.text) <= _TEASER:
                in_cards += len(s.text)
                cards += blocks == 1
            else:
                outside += len(s.text)
                if outside > _INTRODUCTION:
                    return False
    return cards >= _CARDS and in_cards > _MOST * (in_cards + outside)


def leads_on(page: Page, s: Segment) -> bool:
    """Whether a heading is a link to another page of the site."""
    if s.flags & _LINK or s.link_chars * 5 > len(s.text) * 4:
        link = next(s.element.iter("a"), None)
        if link is None:
            link = next(s.element.iterancestors("a"), None)
    else:
        link = _over_card(s) if s.flags & _HEADING and s.flags & _ARTICLE else None
    href = "#" if link is None else link.get("href") or "#"
    return "#" not in href and ("://" not in href or host_of(href) == host_of(page.canonical or page.url or ""))


def _over_card(s: Segment) -> Element | None:
    """The link without text that lies over a card, as themes of static sites have it."""
    card = next(s.element.iterancestors("article"), None)
    if card is None or len(list(islice(card.iter("h1", "h2", "h3", "h4"), 2))) > 1:
        return None
    link = next((link for link in card.iterchildren("a") if not text_below(link).strip()), None)
    return None if link is None or _PICTURE.search(link.get("href") or "") else link
