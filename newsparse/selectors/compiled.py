"""Selectors and expressions, compiled once."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from lxml import etree

if TYPE_CHECKING:
    from cssselect import HTMLTranslator
    from lxml.etree import _Element as Element





def attributes(elements: list[Element], name: str) -> list[str]:
    return [value for element in elements if (value := (element.get(name) or "").strip())]


@lru_cache(maxsize=2048)
def compiled_css(selector: str) -> Callable[[Element], Any]:
    # Not lxml.cssselect: its ``:contains`` calls an extension function, and a compiled expression that
    # does so reads freed memory from the second document on.
    return etree.XPath(_translator().css_to_xpath(selector))


@lru_cache(maxsize=1)
def _translator() -> HTMLTranslator:
    from cssselect import HTMLTranslator  # only extractors that declare CSS need it
    return HTMLTranslator()


@lru_cache(maxsize=512)
def compiled_xpath(expression: str) -> etree.XPath:
    return etree.XPath(expression)
