"""The date that a page shows, only where its metadata state none."""

from __future__ import annotations

from typing import Any

from newsparse.generic.dates.metadata import PUBLISHED_METAS
from newsparse.page import Page
from newsparse.sources import Declared, Source
from newsparse.structured.state import follow

_STATED = frozenset(PUBLISHED_METAS)


class undated(Declared):  # noqa: N801 - reads as a function where it is declared
    """What ``source`` yields, where neither ``<meta>`` nor JSON-LD says when the article was published.

    What a newsroom shows is often the day alone, and metadata have the second. An older layout of the same
    publisher may have no metadata: there the element with the date is all there is.
    """

    source: Source

    def find(self, page: Page) -> list[Any]:
        if not _STATED.isdisjoint(page.metas) or follow(page.ld_article, "datePublished"):
            return []
        return self.source.find(page)

    def check(self) -> None:
        self.source.check()

    def __repr__(self) -> str:
        return f"undated({self.source!r})"
