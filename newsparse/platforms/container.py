"""The marker of platforms: a block that holds others, known by its id or class.

A look-up for every platform on every page must cost nothing: this one reads the names that the
page's walk has gathered (the walk itself is needed anyway), where a selector would read the page.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

from newsparse.page import Page
from newsparse.sources import Declared, Source
from newsparse.tree.segments import Branch


def named(page: Page, name: str) -> list[Branch]:
    """The blocks with this id or class (whole, lower case)."""
    if name not in page.name_words:
        return []
    return [branch for branch in page.branches if name in branch.names and name in branch.names.split()]


class container(Declared):  # noqa: N801 - reads as a function where it is declared
    """Blocks with this id or class; with ``source``, what it yields on pages that have such a block."""

    name: str
    source: Source | None = None

    @cached_property
    def blocks(self) -> frozenset[str]:
        """Its name."""
        return frozenset((self.name.lower(),))

    def find(self, page: Page) -> list[Any]:
        name = self.name.lower()
        if name not in page.name_words:  # as on nearly every page
            return []
        found = [branch.element for branch in named(page, name)]
        return self.source.find(page) if found and self.source else found

    def __repr__(self) -> str:
        return f'container("{self.name}"{f", {self.source!r}" if self.source else ""})'


class boxes(Declared):  # noqa: N801
    """Blocks with any of these ids or classes (whole names, lower case): for long lists of what to drop."""

    names: tuple[str, ...]

    def find(self, page: Page) -> list[Any]:
        found = {branch for name in self.names for branch in named(page, name)}
        return [branch.element for branch in page.branches if branch in found] if found else []

    def __repr__(self) -> str:
        return f"boxes({self.names!r})"


class written(Declared):  # noqa: N801
    """The text itself, if the page's source holds it: for addresses that every page of a system names."""

    text: str

    def find(self, page: Page) -> list[Any]:
        return [self.text] if self.text.encode() in page.source else []

    def __repr__(self) -> str:
        return f'written("{self.text}")'


class script(Declared):  # noqa: N801
    """The ``<script>`` with this id, unread: a page's state may be large."""

    name: str

    def find(self, page: Page) -> list[Any]:
        return [element for element in page.scripts if element.get(b"id") == self.name]

    def __repr__(self) -> str:
        return f'script("{self.name}")'


class generator(Declared):  # noqa: N801
    """What ``<meta name=generator>`` says, if it begins with this name (case does not matter)."""

    name: str

    def find(self, page: Page) -> list[Any]:
        name = self.name.lower()
        return [said for said in page.metas.get("generator", ()) if said.lower().startswith(name)]

    def __repr__(self) -> str:
        return f'generator("{self.name}")'


class said(Declared):  # noqa: N801
    """What the ``<meta>`` of this name says, if it is just this."""

    name: str
    value: str

    def find(self, page: Page) -> list[Any]:
        return [said for said in page.metas.get(self.name, ()) if said == self.value]

    def __repr__(self) -> str:
        return f'said("{self.name}", "{self.value}")'
