"""Marked: the inert copy of a page with each field, block and removal marked where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from lxml import etree

from newsparse.seeing.inert import inert_copy
from newsparse.seeing.places import Place
from newsparse.tree.segments import BREAK

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Attributes of a marked element: the keys of its places, and what stands there, parted by spaces.
KEYS, LABELS = "data-np", "data-np-label"

#: A piece of text to be marked: its place and the text.
_Piece = tuple[Place, str]


def marked_copy(root: Element, places: Iterable[Place]) -> tuple[Element, set[str]]:
    """The inert copy of ``root`` with the places marked.

    Returns:
        The copy's root, and the keys of the places that it shows.
    """
    copy, pairs = inert_copy(root)
    standing = set(copy.iter())
    shown: set[str] = set()
    pieces: dict[tuple[Element, bool], list[_Piece]] = {}
    for place in places:
        own = pairs.get(place.element)
        if own is None or own not in standing:
            continue
        shown.add(place.key)
        if not place.parts:
            _mark(own, place)
        for text, element, is_tail in place.parts:
            holder = pairs.get(element)
            if text != BREAK and text.strip() and holder is not None and holder in standing:
                pieces.setdefault((holder, is_tail), []).append((place, text))
    for (element, is_tail), marks in pieces.items():
        _wrap(element, is_tail, marks)
    return copy, shown


def _mark(element: Element, place: Place) -> None:
    for name, value in ((KEYS, place.key), (LABELS, place.label)):
        said = (element.get(name) or "").split()
        if value not in said:
            element.set(name, " ".join((*said, value)))


def _wrap(element: Element, is_tail: bool, marks: list[_Piece]) -> None:
    """Put a ``<span>`` around each piece of one text of the tree."""
    rest = (element.tail if is_tail else element.text) or ""
    parent = element.getparent() if is_tail else element
    if parent is None:
        return
    at = parent.index(element) + 1 if is_tail else 0
    last: Element | None = None
    for place, text in marks:
        before, found, after = rest.partition(text)
        if not found:
            continue
        if last is not None:
            last.tail = before
        elif is_tail:
            element.tail = before
        else:
            element.text = before
        last = etree.Element("span")
        last.text = text
        _mark(last, place)
        parent.insert(at, last)
        last.tail = after
        at, rest = at + 1, after
