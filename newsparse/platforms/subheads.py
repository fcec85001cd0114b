"""with_subheads: the paragraphs of a text, and the headings and lists that stand between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lxml import etree

from newsparse.page import Page
from newsparse.running import lists_headlines
from newsparse.sources import Declared, Source, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_HEADINGS = frozenset(("h2", "h3", "h4", "h5"))
_LISTS = frozenset(("ul", "ol"))


class with_subheads(Declared):  # noqa: N801 - reads as a function where it is declared
    """What ``source`` yields, and the headings and lists that stand between two of its elements, side by side with some.

    Of many layouts only the name of their paragraphs is known. What has their place among its siblings, alone in a box
    of its own or not, belongs to the text; what stands in a box with other things (a teaser, a box of facts) does not.
    """

    source: Source

    def find(self, page: Page) -> list[Any]:
        found = self.source.find(page)
        known = {element for element in found if etree.iselement(element)}
        if len(known) < 2 or len(known) < len(found):  # noqa: PLR2004 - nothing stands between fewer
            return found
        places = {_place(element).getparent() for element in known}
        between: list[Any] = []
        waiting: list[Any] = []
        for element in _common(found[0], found[-1]).iter("*"):
            if element in known:
                between += [*waiting, element]
                waiting = []
            elif (
                (between or waiting)
                and element.tag in _LISTS | _HEADINGS
                and _place(element).getparent() in places
                and _is_text(element, known)
            ):
                waiting.append(element)
        return between

    def check(self) -> None:
        self.source.check()

    def __repr__(self) -> str:
        return f"with_subheads({self.source!r})"


def _place(element: Element) -> Element:
    """The outermost box that holds this element and nothing else."""
    box = element.getparent()
    while (
        box is not None
        and element.getprevious() is None
        and element.getnext() is None
        and not (box.text or "").strip()
        and not (element.tail or "").strip()
    ):
        element, box = box, box.getparent()
    return element


def _common(first: Element, last: Element) -> Element:
    """The innermost box that holds both."""
    around = set(last.iterancestors())
    return next(box for box in first.iterancestors() if box in around)


def _is_text(element: Element, known: set[Any]) -> bool:
    """Whether a heading or list leads nowhere, and neither holds nor is part of what the source yields."""
    if not known.isdisjoint(element.iter()) or not known.isdisjoint(element.iterancestors()):
        return False
    if element.tag in _LISTS:
        return not lists_headlines(element)
    return not any(text_of(link) == text_of(element) for link in element.iter("a"))
