"""What readers reply, where microdata says so: forums and blogs mark each comment, whatever its box is called."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsparse.regex import regex
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.tree.segments import Segment

_TYPES = ("/Comment", "/UserComments")
_MARKS = frozenset(("itemprop", "itemtype"))
_LIST = In.LIST.value
#: A count of comments, as all of a line.
_COUNT = regex(r"(?:전체\s?)?댓글\s?[(\[]?\d{1,5}[)\]]?\s?개?|\d{1,5}\s?개의\s?댓글")
_LONGEST = 20


def without_replies(kept: list[Segment]) -> list[Segment]:
    """A body without what stands in an element that is an item of the kind of a comment, unless all of it does."""
    # To climb from what was kept takes a tenth of looking through the page's bytes for such names first.
    known: dict[Element | None, bool] = {None: False}
    ours: list[Segment] = []
    for s in kept:
        element = s.element
        if known.get(element.getparent(), True) or not _MARKS.isdisjoint(element.keys()):  # of most neither is so
            if _is_reply(element, known):
                continue
        ours.append(s)
    return ours or kept


def _is_reply(element: Element | None, known: dict[Element | None, bool]) -> bool:
    path: list[Element] = []
    while element is not None and element not in known:
        path.append(element)
        element = element.getparent()
    found = known[element]
    for below in reversed(path):
        if not found and (marks := below.keys()) and not _MARKS.isdisjoint(marks):  # most paragraphs have no attribute at all
            found = below.get(b"itemprop") == "comment" or below.get(b"itemtype", "").endswith(_TYPES)
        known[below] = found
    return found


def listed_replies(texts: Sequence[Segment]) -> Iterator[Segment]:
    """Items of a list right below a count of comments: "댓글 2개"."""
    for s in texts:
        if s.flags & _LIST:
            items = next((e for e in (s.element, *s.element.iterancestors()) if e.tag in ("ul", "ol")), None)
            above = items.getprevious() if items is not None else None
            if above is not None and _COUNT.fullmatch("".join(map(str, above.itertext())).strip()[:_LONGEST]):
                yield s
