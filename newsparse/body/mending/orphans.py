"""Headings of boxes that are none of the text: "Ready to roll?" over a form, a product's name over its price; and what asks for an address below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from newsparse.grammar.to_readers.read_also import says_read_also
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

_HEADING = In.HEADING.value
_LARGEST, _SAID, _ENDS = 12, 24, frozenset(".!?…")  # segments of such a box, characters of what it says, and how that ends


_IN_ROW, _LINKED = In.HEADING.value | In.LIST.value, 0.9  # where headlines stand in a row, and which share of one is a link
_ROW = 24  # segments below a heading of other pages
_SMALL, _BOXES, _MOST = 8, 3, 400  # segments of a box with a field for an address, boxes around a text, characters of what is said there
_PART, _LONG, _SENTENCES = 3, 60, 2  # which part of the text an offer may be; characters of a sentence, and how many it says


def without_orphans(kept: list[Segment], dropped: list[Segment], everything: Sequence[Segment]) -> tuple[list[Segment], list[Segment]]:
    """A body without the headings of boxes of which nothing else was kept.

    Args:
        kept: what was taken for the body, in reading order.
        dropped: what was left out inside the container.
        everything: all segments of the page.
    """
    asked = _asks_for_address(kept)
    gone: set[Segment] | None = set(asked) if asked else None
    if len(kept) > 1 and kept[-1].flags & _HEADING and _ends_below_article(kept[-1], kept[-2]):
        gone = {*(gone or ()), kept[-1]}
    taken: set[int] | None = None
    for s in kept:
        if s.flags & _HEADING:
            if taken is None:
                taken = {other.index for other in kept}
            if s.index + 1 not in taken and (_is_alone(s, everything, taken) or _heads_other_pages(s, everything, taken)):
                gone = {s} if gone is None else gone | {s}
    if not gone or len(gone) == len(kept):
        return kept, dropped
    return [s for s in kept if s not in gone], sorted([*dropped, *gone], key=lambda s: s.index)


def _ends_below_article(last: Segment, before: Segment) -> bool:
    """Whether the heading that is last stands below the ``<article>`` that holds what stands before it."""
    box: Branch | None = before.branch
    while box is not None and box.element.tag != "article":
        box = box.parent
    return box is not None and box.last <= last.index


def _asks_for_address(kept: list[Segment]) -> list[Segment]:
    """What of a text's end stands in a small box with a field for readers' addresses: "Get our Sunday letter", "Once a week"."""
    end, whole = len(kept), 0
    while end:
        box: Branch | None = kept[end - 1].branch
        for _ in range(_BOXES):
            if box is None or box.last - box.first > _SMALL or _has_field(box):
                break
            box = box.parent
        if box is None or box.last - box.first > _SMALL or not _has_field(box):
            break
        start = end
        while start and box.first <= kept[start - 1].index < box.last:
            start -= 1
        whole = whole or sum([len(s.text) for s in kept])
        if not start or not _is_offer(kept[start:end], box, kept[start - 1], whole):
            break
        end = start
    return kept[end:] if end else []


def _has_field(box: Branch) -> bool:
    for field in box.element.iter("input"):
        kind = (field.get("type") or "text").lower()
        if kind == "email" or kind == "text" and "mail" in f"{field.get('name')} {field.get('placeholder')}".lower():
            return True
    return False


def _is_offer(texts: list[Segment], box: Branch, before: Segment, whole: int) -> bool:
    """Whether what was kept of such a box is small beside the text, and the box none of those that the text is set in, the last of which may hold a form as well."""
    size = sum([len(s.text) for s in texts])
    if size > _MOST or size * _PART > whole or sum([len(s.text) > _LONG for s in texts]) > _SENTENCES:
        return False
    beside: Branch | None = before.branch
    while beside is not None and beside.parent is not box.parent:
        beside = beside.parent
    return beside is None or (beside.element.tag, beside.names) != (box.element.tag, box.names)


def _is_alone(heading: Segment, everything: Sequence[Segment], taken: set[int]) -> bool:
    """Whether a heading stands in a small box over a sentence, and nothing else of the box was kept.

    Over a name and a price, "Best overall" is the text's own word for what it goes on to tell.
    """
    box: Branch | None = heading.branch
    while box is not None and box.last - box.first <= _LARGEST:
        if any(s.index in taken for s in everything[box.first : box.last] if s is not heading):
            return False
        below = everything[heading.index + 1 : box.last]
        if any(_is_said(s) for s in below) or _are_headlines(below) or _is_score(below):
            return True
        box = box.parent
    return False


def _is_score(below: Sequence[Segment]) -> bool:
    """Whether a number out of ten, or of another such, is all that stands there: "7.5", "out of 10"."""
    said = " ".join([s.text for s in below[:_SCORED] if s.text])
    return len(said) <= _LONGEST_SCORE and _SCORE.fullmatch(said) is not None


_SCORED, _LONGEST_SCORE = 4, 20
_SCORE = regex(r"\d{1,3}(?:\.\d{1,2})?(?: ?(?:/|out of) ?\d{1,3}| ?%)", re.I)


def _are_headlines(below: Sequence[Segment]) -> bool:
    """Whether links to other articles, two or more in headings or a list, are all that stands there, with times between them."""
    linked = [s for s in below if s.flags & _IN_ROW and len(s.text) >= _SAID and s.link_chars >= _LINKED * len(s.text)]
    return len(linked) > 1 and all(s in linked or len(s.text) < _SAID for s in below)


def _heads_other_pages(heading: Segment, everything: Sequence[Segment], taken: set[int]) -> bool:
    """Whether a heading that says so stands over links to other pages, which were left out: "More cakes you'll like"."""
    if not says_read_also(heading.text):
        return False
    below = list(takewhile(lambda s: s.index not in taken, (s for s in everything[heading.index + 1 : heading.index + 1 + _ROW] if s.text)))
    return bool(below) and all(s.links and s.link_chars >= _LINKED * len(s.text) for s in below)


def _is_said(s: Segment) -> bool:
    return len(s.text) >= _SAID and s.text[-1] in _ENDS and 2 * s.link_chars < len(s.text)
