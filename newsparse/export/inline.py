"""Links and emphasis of a text as nested marks, for the writers of Markdown and HTML.

Offsets come from pages and callers, so nothing is assumed of them: ranges outside the text, empty or
reversed ones are dropped, links that overlap an earlier link too; emphasis that crosses the edge of a
link is cut there, so that a link is never split.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from newsparse.content import Emphasis, EmphasisKind, Inline, Link

#: Emphasis to the element of HTML that shows it, in Markdown too where that has no sign of its own.
TAGS = {
    "strong": "strong", "emphasis": "em", "underline": "u", "strike": "s", "code": "code",
    "subscript": "sub", "superscript": "sup",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mark:
    """A range of a text: ``kind`` is ``"link"`` (then ``url`` is set) or a kind of emphasis."""

    kind: EmphasisKind | Literal["link"]
    start: int
    end: int
    url: str = ""


class Event(NamedTuple):
    """``open`` or ``close`` of ``mark``, or the text between ``start`` and ``end``."""

    what: Literal["open", "close", "text"]
    mark: Mark | None
    start: int
    end: int


def marks_of(text: str, links: Sequence[Link], emphasis: Sequence[Emphasis]) -> list[Mark]:
    """The usable marks of a text, outermost first where several start together."""
    anchors = _anchors(text, links)
    marks = anchors + [
        cut for mark in _merged(text, emphasis) for cut in _cut(text, mark, anchors)
    ]  # fmt: skip
    return sorted(marks, key=_nesting)


def events_of(text: str, marks: Sequence[Mark]) -> Iterator[Event]:
    """A walk over text and marks in which every mark is closed in the reverse order of opening.

    Marks that cross are split: the one opened first is closed and opened again around the end of the other.
    """
    position, open_marks = 0, list[Mark]()
    waiting = sorted(marks, key=_nesting, reverse=True)
    for edge in sorted({0, len(text), *(m.start for m in marks), *(m.end for m in marks)}):
        if edge > position:
            yield Event("text", None, position, edge)
            position = edge
        reopened = []
        while any(mark.end <= edge for mark in open_marks):
            mark = open_marks.pop()
            yield Event("close", mark, edge, edge)
            if mark.end > edge:
                reopened.append(mark)
        while waiting and waiting[-1].start <= edge:
            reopened.append(waiting.pop())
        for mark in sorted(reopened, key=lambda m: (-m.end, m.kind != "link")):
            open_marks.append(mark)
            yield Event("open", mark, edge, edge)


def paragraphs_of(block: Inline) -> list[tuple[str, list[Mark]]]:
    """The paragraphs of a quotation (parted by blank lines), each with its own marks."""
    waiting = marks_of(block.text, block.links, block.emphasis)[::-1]
    found: list[tuple[str, list[Mark]]] = []
    around: list[Mark] = []
    start = 0
    for part in block.text.split("\n\n"):
        end = start + len(part)
        while waiting and waiting[-1].start < end:
            around.append(waiting.pop())
        around = [mark for mark in around if mark.end > start]
        if part.strip():
            found.append((part, _clipped(around, start, end)))
        start = end + 2
    return found


def _nesting(mark: Mark) -> tuple[int, int, bool]:
    return mark.start, -mark.end, mark.kind != "link"


def _start(mark: Mark) -> int:
    return mark.start


def _clipped(marks: Iterable[Mark], start: int, end: int) -> list[Mark]:
    """``marks`` of the text from ``start`` to ``end``, as offsets in that part."""
    return [
        Mark(mark.kind, max(mark.start, start) - start, min(mark.end, end) - start, mark.url)
        for mark in marks
    ]


def _anchors(text: str, links: Sequence[Link]) -> list[Mark]:
    anchors: list[Mark] = []
    placed = [link for link in links if link.start is not None and link.end is not None]
    for link in sorted(placed, key=lambda one: (one.start, one.end)):
        mark = _trimmed(text, Mark("link", link.start or 0, link.end or 0, link.url))
        if mark and (not anchors or mark.start >= anchors[-1].end):
            anchors.append(mark)
    return anchors


def _merged(text: str, emphasis: Sequence[Emphasis]) -> list[Mark]:
    """Emphasis of one kind that overlaps or touches is one range."""
    merged: dict[str, list[Mark]] = {}
    for one in sorted(emphasis, key=lambda e: (e.start, e.end)):
        if not 0 <= one.start < one.end <= len(text):
            continue
        ranges = merged.setdefault(one.kind, [])
        if ranges and one.start <= ranges[-1].end:
            ranges[-1] = Mark(one.kind, ranges[-1].start, max(ranges[-1].end, one.end))
        else:
            ranges.append(Mark(one.kind, one.start, one.end))
    return [mark for ranges in merged.values() for mark in ranges]


def _cut(text: str, mark: Mark, anchors: Sequence[Mark]) -> Iterator[Mark]:
    """``mark`` in pieces, so that none crosses the edge of a link."""
    edges = {mark.start, mark.end}
    for edge in (mark.start, mark.end):
        at = bisect_right(anchors, edge, key=_start) - 1
        if at >= 0 and (anchor := anchors[at]).start < edge < anchor.end:
            if mark.start < anchor.start:
                edges.add(anchor.start)
            if anchor.end < mark.end:
                edges.add(anchor.end)
    for start, end in pairwise(sorted(edges)):
        if piece := _trimmed(text, Mark(mark.kind, start, end)):
            yield piece


def _trimmed(text: str, mark: Mark) -> Mark | None:
    """``mark`` without white space at its edges; ``None`` if nothing is left or it is not in the text."""
    if not 0 <= mark.start < mark.end <= len(text):
        return None
    inside = text[mark.start : mark.end]
    start = mark.start + len(inside) - len(inside.lstrip())
    end = start + len(inside.strip())
    return Mark(mark.kind, start, end, mark.url) if start < end else None
