"""The next story below an article: pages that go on as they are scrolled hold it whole, and so do pages saved from a browser."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsparse.tree.below import stands_in_any
from newsparse.tree.segments import Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_LONG = 80  # characters of a paragraph
_MOST = 12  # headlines that are looked at
_STORIES = frozenset(("article", "main"))


def without_next_story(body: list[Segment], segments: Sequence[Segment], headline: Element | None) -> list[Segment]:
    """A body without what stands in the box of another story: like the box of this one, beside it, with an ``<h1>`` of its own.

    The two boxes are ``<article>`` or ``<main>``, or have one class and a ``<time>`` each. Where the next headline is a lesser heading, both are
    ``<article>`` with an address or a number of their own.

    Args:
        body: the segments of the body.
        segments: those of the page.
        headline: the element that shows this article's headline.
    """
    if headline is None or not body:
        return body
    last = body[-1].index
    above = [headline, *headline.iterancestors()]
    others = [s.element for s in segments if s.tag == "h1" and s.index < last and s.element is not headline]
    boxes = set(_next_of(above))
    if not others and not boxes:
        return body
    at = {element: n for n, element in enumerate(above)}
    for other in others[:_MOST]:
        box = other
        while (parent := box.getparent()) is not None and parent not in at:
            box = parent
        own = above[at[parent] - 1] if parent is not None and at[parent] else None
        if own is not None and _are_alike(own, box):
            boxes.add(box)
    if not boxes:
        return body
    known = dict.fromkeys(boxes, True)
    kept = [s for s in body if not stands_in_any(s.element, known)]
    return kept if any(len(s.text) >= _LONG for s in kept) else body


def _next_of(above: Sequence[Element]) -> list[Element]:
    """The articles below that of the headline, or in boxes below its own, each of another story by an address or a number that both have."""
    own = next((box for box in above if box.tag == "article"), None)
    if own is None or (said := _identity(own)) is None:
        return []
    parent = own.getparent()
    beside = [*own.itersiblings("article")] or (
        [box for other in parent.itersiblings(parent.tag) for box in other.iterchildren("article")]
        if parent is not None
        else []
    )
    return [box for box in beside if (its := _identity(box)) is not None and its[0] == said[0] and its != said]


def _identity(box: Element) -> tuple[str, str] | None:
    """The attribute that says which story an element holds, and what it says: ``data-url``, ``data-post-id``, ``id="post-4411"``."""
    for key in box.keys():  # noqa: SIM118
        name, value = str(key), str(box.get(key) or "")
        if value and (
            name.startswith("data-")
            and name.endswith(_IDENTIFIES)
            or name == "id"
            and value[-1].isdigit()
            and not value.isdigit()
        ):
            return name, value
    return None


_IDENTIFIES = ("url", "href", "link", "permalink", "slug", "path", "-id", "uuid")


def _are_alike(own: Element, other: Element) -> bool:
    """Whether two elements beside one another are the boxes of two stories."""
    if own.tag != other.tag:
        return False
    if own.tag in _STORIES:
        return True
    name = own.get("class")
    return bool(name) and name == other.get("class") and all(next(box.iter("time"), None) is not None for box in (own, other))
