"""Whether elements stand in certain others, for many elements of one tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def stands_in_any(element: Element | None, known: dict[Element, bool]) -> bool:
    """Whether an element is or stands in one of which ``known`` says so; what is learned on the way up is kept in it."""
    path: list[Element] = []
    while element is not None and element not in known:
        path.append(element)
        element = element.getparent()
    below = element is not None and known[element]
    for above in path:
        known[above] = below
    return below
