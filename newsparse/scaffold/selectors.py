"""A short selector for elements of a page: one that finds them, finds nothing else, and may outlive the next build."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from lxml import etree

from newsparse.page import Page
from newsparse.regex import regex
from newsparse.sources import css

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Names that people write. Build tools add digits and hashes, utility classes say how a thing looks.
_NAME = regex(r"(?!css-|sc-|jsx-|svelte-|chakra-|tw-)[A-Za-z][A-Za-z_-]{2,40}\d{0,2}")
_HASHED = regex(
    r"__[\w-]{4,10}$|[a-z]\d[a-z]|[A-Z][a-z]?[A-Z][a-z]?[A-Z]|^[^aeiouAEIOU_-]{5,}$|^(?=.{4,5}$)[a-z]+[A-Z]{2}"
)
_LOOKS = regex(
    r"(?:[mp][trblxy]?|text|font|flex|grid|gap|items|justify|leading|tracking|[wh]|bg|border|rounded|space|col|row|order|mt|mb|sm|md|lg|xl)-[\w-]{1,20}"
    r"|flex|grid|block|hidden|relative|absolute|container|row|clearfix|wrapper|inner|left|right|bold"
)
#: Tags that a selector can name; broken markup has others (``<p.>``).
_TAG = regex(r"[a-z][a-z0-9]{0,20}")
_ATTRIBUTES = ("itemprop", "data-testid", "rel", "property")
_ANCESTORS = 5
_MANY = 400  # elements of one name, of which none is worth a selector
_PLAIN = ("p", "div", "span", "a", "li", "body")


class Selectors:
    """The named elements of a page, gathered once."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._having: dict[str, list[Element]] = {}
        for element in page.body.iter(etree.Element):
            names = _names(element)
            for name in (*names, str(element.tag), *(f"{element.tag}{name}" for name in names)):
                self._having.setdefault(name, []).append(element)

    def of(self, elements: list[Element]) -> str | None:
        """The first short selector that yields exactly ``elements``, in page order; ``None`` if there is none."""
        selector = next(self._selectors(elements), None) if elements else None
        return selector if selector and css(selector).find(self._page) == elements else None

    def _selectors(self, elements: list[Element]) -> Iterator[str]:
        first, *others = elements
        tag = str(first.tag)
        if not _TAG.fullmatch(tag) or any(other.tag != tag for other in others):
            return
        shared = [name for name in _names(first) if all(name in _names(other) for other in others)]
        tails = [*shared, *(tag + name for name in shared)]
        yield from (tail for tail in tails if self._having.get(tail) == elements)
        for ancestor, _ in zip(first.iterancestors(), range(_ANCESTORS), strict=False):
            for tail in (*tails, tag):
                if (names := _names(ancestor)) and self._below(tail, ancestor) == elements:
                    yield from (f"{name} {tail}" for name in names if self._having.get(name) == [ancestor])
        if tag not in _PLAIN and self._having.get(tag) == elements:
            yield tag

    def _below(self, tail: str, ancestor: Element) -> list[Element]:
        having = self._having.get(tail, [])
        return [e for e in having if ancestor in e.iterancestors()] if len(having) <= _MANY else []


def is_written(name: str) -> bool:
    """Whether a class or id looks like a word that a person chose for what the thing is."""
    return bool(_NAME.fullmatch(name)) and not _HASHED.search(name) and not _LOOKS.fullmatch(name)


def _names(element: Element) -> list[str]:
    return list(_selectors(element))


def _selectors(element: Element) -> Iterator[str]:
    if is_written(identifier := element.get("id") or ""):
        yield f"#{identifier}"
    for name in (element.get("class") or "").split():
        if is_written(name):
            yield f".{name}"
    for attribute in _ATTRIBUTES:
        if is_written(value := element.get(attribute) or ""):
            yield f"[{attribute}={value}]"

