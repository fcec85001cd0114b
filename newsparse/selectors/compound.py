"""Compounds and paths: what a CSS selector asks of one element, and of those around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newsparse.regex import regex

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.selectors.named import Named

#: Names of attributes that are the same in XPath.
_ATTRIBUTE = regex(r"[a-z_][a-z0-9_-]*")

OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "=": lambda has, wanted: has == wanted,
    "^=": lambda has, wanted: bool(wanted) and has.startswith(wanted),
    "$=": lambda has, wanted: bool(wanted) and has.endswith(wanted),
    "*=": lambda has, wanted: bool(wanted) and wanted in has,
    "~=": lambda has, wanted: wanted in has.split(),
    "|=": lambda has, wanted: has == wanted or has.startswith(f"{wanted}-"),
}


class Compound(NamedTuple):
    """What one element must be: ``a.b#c[d=e]:not(.f):nth-child(2)``.

    Attributes:
        tag: lower case; ``None`` for any.
        classes, identities: all of which it must have.
        attributes: (name, operator, value); the operator ``exists`` asks for no value.
        nots: what it must not be.
        place: which child of its parent, from 1; 0 for any.
    """

    tag: str | None
    classes: tuple[str, ...] = ()
    identities: tuple[str, ...] = ()
    attributes: tuple[tuple[str, str, str], ...] = ()
    nots: tuple[Compound, ...] = ()
    place: int = 0

    def fits(self, element: Element) -> bool:
        """Whether an element is like this."""
        if self.tag is not None and element.tag != self.tag:
            return False
        if self.classes:
            names = element.get("class")
            if not names:
                return False
            for name in self.classes:  # most elements are told by this, without taking their classes apart
                if name not in names or name not in names.split():
                    return False
        if self.identities and element.get("id") not in self.identities:
            return False
        for name, operator, value in self.attributes:
            has = element.get(name)
            if has is None or not (operator == "exists" or OPERATORS[operator](has, value)):
                return False
        for other in self.nots:
            if other.fits(element):
                return False
        return not self.place or _place_of(element) == self.place

    def among(self, named: Named) -> list[Element] | None:
        """All elements that may be like this; ``None`` where names do not tell."""
        if self.identities:
            return named.identified(self.identities[0])
        if self.classes:
            return named.classed(max(self.classes, key=len))
        for name, _, value in self.attributes:
            if name == "class" and value:
                return named.classed(value)
            if _ATTRIBUTE.fullmatch(name):
                return named.having(name)
        return None


def _before(element: Element) -> Element | None:
    """The element before it below the same parent."""
    return next(element.itersiblings("*", preceding=True), None)


def _place_of(element: Element) -> int:
    """Which child of its parent it is, from 1."""
    return 1 + sum(1 for _ in element.itersiblings("*", preceding=True))


class Path(NamedTuple):
    """One selector without commas, from its last compound outwards: ``(compound, combinator before it)``."""

    steps: tuple[tuple[Compound, str], ...]

    def fits(self, element: Element, scope: Element) -> bool:
        """Whether an element matches, with its ancestors up to ``scope``."""
        compound, combinator = self.steps[0]
        return compound.fits(element) and (not combinator or _stands(element, combinator, self.steps, 1, scope))


def _stands(element: Element, combinator: str, steps: Sequence[tuple[Compound, str]], at: int, scope: Element) -> bool:
    """Whether an element stands below or after one that ``steps[at]`` tells of, and that in its turn."""
    compound, before = steps[at]
    while element is not scope:
        other = element.getparent() if combinator in " >" else _before(element)
        if other is None:
            return False
        element = other
        if compound.fits(element) and (not before or _stands(element, before, steps, at + 1, scope)):
            return True
        if combinator in ">+":
            return False
    return False
