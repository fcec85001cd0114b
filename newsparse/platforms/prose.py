"""Where most of a page's prose stands, among boxes with a name that a system gives to its text.

Such a name alone says little: themes give it to teasers, comments and widgets too, and a page may keep
its article elsewhere. A box that has the name and holds most of the running text is the article's.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Any

from newsparse.page import Page
from newsparse.platforms.container import named
from newsparse.sources import Declared, Source, text_of
from newsparse.tree.segments import Branch, In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Characters of the shortest paragraph that counts as prose, and where none stands.
_PARAGRAPH = 80
_ELSEWHERE = In.NAV.value | In.FOOTER.value | In.HIDDEN.value | In.FORM.value
_STOPS = (".", "!", "?", "…")
#: The share of the page's prose that a box must hold.
MOST = 0.5


class holder(Declared):  # noqa: N801 - reads as a function where it is declared
    """The block with one of these ids or classes (whole names, lower case) that holds most of the page's prose.

    Of several names the first that such a block has counts; of blocks with one name the one with most prose.
    """

    names: tuple[str, ...]
    share: float = MOST

    def find(self, page: Page) -> list[Any]:
        branch = self.branch(page)
        return [] if branch is None else [branch.element]

    def branch(self, page: Page) -> Branch | None:
        """The block as a branch."""
        before: list[int] = []
        for name in self.names:
            if branches := named(page, name):
                before = before or _running(page.segments)
                best = max(branches, key=lambda b: before[b.last] - before[b.first])
                if before[-1] and before[best.last] - before[best.first] >= self.share * before[-1]:
                    return best
        return None

    def __repr__(self) -> str:
        return f"holder({self.names!r}{f', {self.share}' if self.share != MOST else ''})"


class below(Declared):  # noqa: N801
    """All that follows the block that ``holder`` finds: teasers, boxes and forms that the block model may keep.

    What stands above is left to the model, since a standfirst stands there.
    """

    held: holder

    def find(self, page: Page) -> list[Any]:
        branch = self.held.branch(page)
        return [] if branch is None else _following(branch.element, page.body)

    def __repr__(self) -> str:
        return f"below({self.held!r})"


class sentence(Declared):  # noqa: N801
    """What ``source`` yields, if its text ends as a sentence does: a standfirst, and not a line of display."""

    source: Source

    def find(self, page: Page) -> list[Any]:
        return [value for value in self.source.find(page) if text_of(value).endswith(_STOPS)]

    def check(self) -> None:
        self.source.check()

    def __repr__(self) -> str:
        return f"sentence({self.source!r})"


def prose(s: Segment) -> int:
    """The characters of a paragraph of running text; 0 for any other segment."""
    size = len(s.text)
    return size if size >= _PARAGRAPH and 2 * s.link_chars < size and not s.flags & _ELSEWHERE else 0


def running_text(segments: list[Segment]) -> int:
    """The characters of running text. (Most segments are too short for a paragraph, and need no call.)"""
    return sum([prose(s) for s in segments if len(s.text) >= _PARAGRAPH])


def _running(segments: list[Segment]) -> list[int]:
    """The same before each segment, and in all."""
    return list(accumulate([prose(s) if len(s.text) >= _PARAGRAPH else 0 for s in segments], initial=0))


def _following(element: Element, top: Element) -> list[Element]:
    """The following siblings of an element and of each of its ancestors below ``top``."""
    found: list[Element] = []
    inner: Element | None = element
    while inner is not None and inner is not top:
        found += inner.itersiblings()
        inner = inner.getparent()
    return found
