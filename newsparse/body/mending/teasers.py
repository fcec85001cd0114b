"""Rows of cards below a text, each with a linked headline and a line or two: other articles, however like text they are set.

A row whose headlines lead to other sites is what the article has collected: ten projects, with the blogs they are from.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsparse.generic.publisher.site import registrable
from newsparse.regex import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.page import Page
    from newsparse.tree.segments import Branch, Segment

_ROW = 3  # cards
_LARGEST = 600  # characters of a card
_HEADLINE, _LINKED = 15, 0.8  # characters of a linked headline, and the share of them in the link
_OPENING = 4  # texts of a card, one of which is its headline
_LONG, _LINKS = 150, 0.3  # characters of a paragraph, and the share of them in links
_ENOUGH, _TIMES = 600, 2  # characters of paragraphs above the row, and how many times more they are than those below it
_NUMBER = regex(r"\d+")


def without_teasers(kept: list[Segment], page: Page) -> tuple[list[Segment], list[Segment]]:
    """``kept`` without such rows, and what stood in them."""
    longs = list(accumulate([length if (length := len(s.text)) > _LONG and s.link_chars < _LINKS * length else 0 for s in kept], initial=0))
    above = next((s.index for s, before in zip(kept, longs[1:], strict=True) if before > _ENOUGH), None)
    if above is None or above == kept[-1].index:
        return kept, []
    last = kept[-1].index
    # the last card may go on below the text
    if len([s for s in page.segments[above : last + 1] if s.link_chars and _is_headline(s)]) < _ROW - 1:
        return kept, []
    alike: dict[tuple[Branch | None, str], list[Branch]] = {}
    for branch in page.branches[bisect_right(page.branches, above, key=_first) :]:
        if branch.first > last:
            break
        if branch.last - branch.first > 1:
            alike.setdefault((branch.parent, branch.tag), []).append(branch)
    place = {s.index: at for at, s in enumerate(kept)}
    places = sorted(place)
    rows: dict[tuple[Branch | None, str, str], list[tuple[Branch, list[int]]]] = {}
    for (parent, tag), brothers in alike.items():
        for branch in brothers if len(brothers) >= _ROW else ():
            if held := [place[i] for i in places[bisect_left(places, branch.first) : bisect_left(places, branch.last)]]:
                rows.setdefault((parent, tag, _NUMBER.sub("", branch.names)), []).append((branch, held))
    dropped: set[int] = set()
    gone = 0  # characters of paragraphs in the rows that are dropped: those below a row do not count against it
    for row in sorted(rows.values(), key=lambda row: -row[0][1][0]):
        start, end = row[0][1][0], row[-1][1][-1] + 1
        below = longs[-1] - longs[end] - gone
        if len(row) >= _ROW and longs[start] > _TIMES * below and _are_cards(row, page):
            fresh = {at for _, held in row for at in held} - dropped
            gone += sum([longs[at + 1] - longs[at] for at in fresh])
            dropped |= fresh
    if not dropped:
        return kept, []
    return [s for at, s in enumerate(kept) if at not in dropped], [kept[at] for at in sorted(dropped)]


def _first(branch: Branch) -> int:
    return branch.first


def _are_cards(row: list[tuple[Branch, list[int]]], page: Page) -> bool:
    """Whether each is a card, and most of them lead to where the page is from."""
    away = 0
    for branch, _ in row:
        headline = _headline(page.segments[branch.first : branch.last])
        if headline is None:
            return False
        away += leads_away(headline, page)
    return 2 * away < len(row)


def _headline(segments: Sequence[Segment]) -> Segment | None:
    """The linked headline of a card; ``None`` if it is none."""
    texts = [s for s in segments if s.text]
    if sum([len(s.text) for s in texts]) > _LARGEST:
        return None
    return next((s for s in texts[:_OPENING] if _is_headline(s)), None)


def _is_headline(s: Segment) -> bool:
    return len(s.text) >= _HEADLINE and s.link_chars >= _LINKED * len(s.text)


def leads_away(line: Segment, page: Page) -> bool:
    """Whether a line is linked to another site."""
    element = line.element
    link = next(element.iter("a"), None)
    if link is None:
        link = next(element.iterancestors("a"), None)
    address = page.absolute(link.get("href")) if link is not None else None
    host = urlsplit(address).hostname if address is not None else None
    return bool(host and page.host) and registrable(host) != registrable(page.host)
