"""saying: elements known by what their text says, where their markup does not tell them from the others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsparse.sources import Declared, call, css
from newsparse.tree.shown_text import text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.page import Page


class saying(Declared):  # noqa: N801 - reads as a function where it is declared
    """Elements whose text begins as a pattern says: the lines that a publisher sets below each of its stories.

    Args:
        selector: CSS of the elements.
        pattern: what their text begins with; with ``$``, what all of it is.
    """

    selector: str
    pattern: str

    def find(self, page: Page) -> list[Element]:
        return self._saying(css(self.selector).find(page))

    def below(self, page: Page, element: Element) -> list[Element]:
        """The same below one element of the page."""
        return self._saying(css(self.selector).below(page, element))

    def within(self, element: Element) -> list[Element]:
        """The same below one element, of whatever tree."""
        return self._saying(css(self.selector).within(element))

    def _saying(self, elements: list[Element]) -> list[Element]:
        return [element for element in elements if re.match(self.pattern, text_of(element))]

    def check(self) -> None:
        css(self.selector).check()
        re.match(self.pattern, "")

    def __repr__(self) -> str:
        return call("saying", self.selector, self.pattern)
