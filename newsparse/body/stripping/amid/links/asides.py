"""What newspapers set between two paragraphs: lists of links to other articles, forms for a newsletter and what stands over them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from newsparse.body.names import BITS
from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.generic.publisher.site import registrable
from newsparse.tree.below import stands_in_any
from newsparse.tree.segments import Branch, In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_LIST, _APART = In.LIST.value, In.LIST.value | In.HEADING.value | In.TABLE.value
#: Links of the longest such list, lists of a text that has any, characters of the shortest headline and of the paragraph above; the share of an item that is a link.
_MOST, _LISTS, _HEADLINE, _PARAGRAPH, _LINKED = 4, 2, 20, 60, 0.9
_DIGITS = 5  # of a number by which a newspaper knows an article
_ENDS = (".", "!", "?", "”", '"', "’", "»", "。")


@block_stripper
def linked_list(body: BodyText) -> Iterator[Segment]:
    """Short lists of nothing but headlines that are links, between two paragraphs of which the first announces no list."""
    found = list(_linked_lists(body.texts, body.host))
    if len(found) <= _LISTS:  # a text of more is made of them
        for items in found:
            yield from items


def _linked_lists(texts: Sequence[Segment], host: str) -> Iterator[Sequence[Segment]]:
    linked = [at for at, s in enumerate(texts) if s.links and s.flags & _LIST and at]
    end = 0
    for at in linked:
        if at >= end and (listed := _list(texts[at])) is not None and _list(texts[at - 1]) is not listed:
            end = at + 1
            while end < len(texts) and _list(texts[end]) is listed:
                end += 1
            if (
                end < len(texts)
                and end - at <= _MOST
                and _goes_on(texts[at - 1], texts[end], texts[at:end], host)
                and all(map(_is_headline, texts[at:end]))
            ):
                yield texts[at:end]


def _list(s: Segment) -> Branch | None:
    branch: Branch | None = s.branch
    while branch is not None and branch.tag not in ("ul", "ol"):
        branch = branch.parent
    return branch


def _goes_on(above: Segment, below: Segment, items: Sequence[Segment], host: str) -> bool:
    """Whether the text goes on past a list: with a paragraph, or with the heading of its next part where the items lead to numbered articles of the site."""
    if len(above.text) < _PARAGRAPH or not above.text.endswith(_ENDS) or above.flags & _APART:
        return False
    return not below.flags & _APART or not below.flags & (_APART & ~In.HEADING.value) and all(_leads_to_number(s, host) for s in items)


def _leads_to_number(s: Segment, host: str) -> bool:
    """Whether a link stays on the site, in whatever country it is read, and its address holds a number or a date as those of a newspaper's articles do."""
    link = next(s.element.iter("a"), None)
    href = (link.get("href") or "") if link is not None else ""
    other = href.partition("//")[2].partition("/")[0]
    return sum(map(str.isdigit, href)) >= _DIGITS and (
        not other or registrable(other).partition(".")[0] == registrable(host).partition(".")[0]
    )


def _is_headline(s: Segment) -> bool:
    return len(s.text) >= _HEADLINE and s.links == 1 and s.link_chars >= _LINKED * len(s.text)


#: Segments of the largest card of another article; cards of a text that has any; characters of its summary.
_CARD, _CARDS, _SUMMARY = 4, 2, 300
_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))


@block_stripper
def card(body: BodyText) -> Iterator[Segment]:
    """What is left of another article's card amid the text: the summary below a headline that is a link, in a box of the two."""
    small = [
        s
        for s in body.texts
        if s.tag == "p"
        and not s.links
        and s.branch.last - s.branch.first <= _CARD
        and s.branch.element is not body.container
    ]
    kept = {s.element for s in body.texts} if small else set()
    found = [s for s in small if _is_summary(s, kept, _WRAPPED if body.around[s] & _TEASER else 1)]
    if len(found) <= _CARDS and len(body.texts) > 2 * _CARD:  # a text of more is a list of them
        yield from found


def _is_summary(s: Segment, kept: set[Element], wrapped: int) -> bool:
    if len(s.text) > _SUMMARY or (above := _headline_above(s.element, kept, wrapped)) is None:
        return False  # a heading that was kept is the text's own, wherever it leads
    if above.tag == "a":  # picture, date and headline in one link
        heading = next(above.iter(*_HEADINGS), None)
        return heading is not None and heading not in kept
    if above.tag not in _HEADINGS:
        return False
    return len(above) == 1 and above[0].tag == "a" and not (above.text or "").strip() and not (above[0].tail or "").strip()


def _headline_above(summary: Element, kept: set[Element], wrapped: int) -> Element | None:
    """What stands above a summary that is the last of its box, out of the boxes that either has for itself; ``None`` if that was kept."""
    low: Element | None = summary
    for _ in range(wrapped):
        if low is None or low.getnext() is not None:
            return None
        if (above := low.getprevious()) is not None:
            while wrapped > 1 and above.tag == "div" and len(above) == 1 and not (above.text or "").strip():
                above = above[0]
            return None if above in kept else above
        low = low.getparent()
    return None


#: Boxes around a summary alone, where some box is called a card.
_WRAPPED, _TEASER = 3, BITS["teaser"]


#: Characters of the largest box of a form that asks for an address, and how many fields are looked at: each costs what stands around it.
_OFFER, _FIELDS = 400, 40


@block_stripper
def offer(body: BodyText) -> Iterator[Segment]:
    """What stands in one small box with a field for an e-mail address."""
    if body.container is None:
        return
    boxes = {
        box
        for field in islice(body.container.iter("input"), _FIELDS)
        if _asks_for_address(field) and (box := _small_box(field, body.container)) is not None
    }
    if boxes:
        known = dict.fromkeys(boxes, True)
        yield from [s for s in body.texts if stands_in_any(s.element, known)]


def _asks_for_address(field: Element) -> bool:
    return field.get("type") == "email" or "mail" in (field.get("placeholder") or field.get("name") or "").lower()


def _small_box(field: Element, container: Element) -> Element | None:
    found: Element | None = None
    for box in field.iterancestors():
        if box is container or sum(len(text) for text in box.itertext()) > _OFFER:
            break
        found = box
    return found
