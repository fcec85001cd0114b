"""Named: the elements of one tree by class, id and attribute, so that a selector looks at those alone.

A page's extractor asks a dozen selectors. To try each on every element would cost as much as the parse; the classes
are read once instead, and searched as one text.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from lxml.etree import XPath

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


class Named:
    """The elements at and below ``root`` that have a class, an id or some other attribute, in document order."""

    __slots__ = ("_attributes", "_classes", "_elements", "_identified", "root")

    def __init__(self, root: Element) -> None:
        self.root = root
        elements: list[Element] = []
        names: list[str] = []
        for element in root.iter("*"):
            if name := element.get(b"class"):  # as bytes, which lxml need not encode
                elements.append(element)
                names.append(name)
        self._elements, self._classes = elements, "\x1e".join(names)
        self._identified: dict[str, list[Element]] | None = None
        self._attributes: dict[str, list[Element]] = {}

    def classed(self, part: str) -> list[Element]:
        """Those whose class holds ``part``, be it a word or within one."""
        found = []
        classes, number, counted = self._classes, 0, 0
        at = classes.find(part)
        while at >= 0:
            number += classes.count("\x1e", counted, at)
            found.append(self._elements[number])
            if (counted := classes.find("\x1e", at)) < 0:
                break
            at = classes.find(part, counted)
        return found

    def identified(self, name: str) -> list[Element]:
        """Those with this id: as a rule one."""
        if self._identified is None:
            self._identified = {}
            for element in self.having("id"):
                self._identified.setdefault(element.get("id", ""), []).append(element)
        return self._identified.get(name, [])

    def having(self, attribute: str) -> list[Element]:
        """Those with an attribute, whatever it says."""
        if attribute not in self._attributes:
            self._attributes[attribute] = cast("list[Element]", _with_attribute(attribute)(self.root))
        return self._attributes[attribute]


@lru_cache(maxsize=256)
def _with_attribute(name: str) -> XPath:
    """By way of the attribute: a test of every element takes nearly three times as long."""
    return XPath(f"descendant-or-self::*/@{name}/..")
