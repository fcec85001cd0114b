"""A publisher's text only where it is the article: a guard for selectors that may meet other layouts."""

from __future__ import annotations

from typing import Any

from newsparse.page import Page
from newsparse.platforms.prose import MOST, prose
from newsparse.sources import Declared, Source, text_of


class bulk(Declared):  # noqa: N801 - reads as a function where it is declared
    """What ``source`` yields, where most of the page's prose is in it.

    A live ticker has its introduction in the box in which another page has its whole text, and a layout that
    nobody has looked at may have one stretch of many in it. The block model reads such a page better.
    """

    source: Source

    def find(self, page: Page) -> list[Any]:
        found = self.source.find(page)
        if not found:
            return []
        size = sum(len(text_of(value)) for value in found)
        return found if size >= MOST * sum(map(prose, page.segments)) else []

    def check(self) -> None:
        self.source.check()

    def __repr__(self) -> str:
        return f"bulk({self.source!r})"
