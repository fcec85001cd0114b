"""The first element of its kind on a page, where teasers of other articles have the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsparse.page import Page
from newsparse.sources import Declared, Source


class foremost(Declared):  # noqa: N801 - reads as a function where it is declared
    """The first of what ``source`` yields: an article's deck is one element, and the next is that of a teaser below it."""

    source: Source

    def find(self, page: Page) -> list[Any]:
        return self.source.find(page)[:1]

    def alternatives(self) -> Iterator[Source]:
        yield from map(foremost, self.source.alternatives())

    def check(self) -> None:
        self.source.check()

    def __repr__(self) -> str:
        return f"foremost({self.source!r})"
