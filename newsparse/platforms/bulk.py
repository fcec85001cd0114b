"""A publisher's text only where it is the article: a guard for selectors that may meet other layouts."""

from __future__ import annotations

from typing import Any

from newsparse.body.names import BITS, meaning_of
from newsparse.page import Page
from newsparse.platforms.prose import MOST, running_text
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
        running = running_text(page.segments)
        return found if size >= MOST * running or size >= MOST * (running - _apart(page, found[0])) else []

    def check(self) -> None:
        self.source.check()

    def __repr__(self) -> str:
        return f"bulk({self.source!r})"


_OTHERS = BITS["comment"] | BITS["cookie"]


def _apart(page: Page, found: Any) -> int:
    """The characters of prose in boxes of readers' comments and of consent, which may be longer than the article."""
    around = [] if isinstance(found, str) else [found, *found.iterancestors()]  # may be called so too: "comments-open"
    size = until = 0
    for branch in page.branches:
        if (
            branch.first >= until
            and branch.names
            and meaning_of(branch.names) & _OTHERS
            and not any(branch.element is box for box in around)
        ):
            size += running_text(page.segments[branch.first : branch.last])
            until = branch.last
    return size
