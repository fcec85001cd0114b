"""Pictures amid the lines of one block: each where the page shows it, between two lines or below the last.

To the walk a picture in running text stands before the whole of it: most are icons in a sentence. One between two ``<br>`` is a
figure between two paragraphs.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from lxml import etree

from newsparse.body.building.lines import line_of
from newsparse.tree.segments import BREAK, In, Part, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_HEADING = In.HEADING.value


def with_pictures_in_lines(segments: list[Segment], shown: Collection[int]) -> list[Segment]:
    """The segments of a body, with pictures behind the lines that they follow.

    Args:
        segments: in reading order; lines of one block have its element and its index.
        shown: the indices of the pictures that the body shows.
    """
    out: list[Segment] = []
    pictures: list[Segment] = []
    at, end = 0, len(segments)
    while at < end:
        s = segments[at]
        at += 1
        if s.kind == "image":
            pictures.append(s)
            continue
        inside = [one for one in pictures if one.index in shown and _is_inside(one, s)] if pictures else []
        if not inside:
            out += [*pictures, s]
        else:
            lines = [s]
            while at < end and segments[at].element is s.element and segments[at].index == s.index:
                lines.append(segments[at])
                at += 1
            out += [one for one in pictures if one not in inside]
            out += _set_in(inside, lines)
        pictures = []
    return out + pictures


def pictures_behind(segments: Sequence[Segment], first: Segment) -> list[Segment]:
    """The pictures in the block of a body's first text that stand behind some of it, though the walk has them before it."""
    found: list[Segment] = []
    for s in reversed(segments[: first.index]):
        if s.kind != "image" or not _is_inside(s, first):
            break
        found.append(s)
    if not found:
        return found
    places = _Places(first.element)
    begin = next((places.of(part) for part in first.pieces if part[0] != BREAK and part[0].strip()), 0)
    return [s for s in reversed(found) if places.of_element(s.element) > begin]


def _is_inside(picture: Segment, s: Segment) -> bool:
    """Whether a picture stands in the block of a text that is no heading."""
    return s.kind == "text" and not s.flags & _HEADING and s.element in picture.element.iterancestors()


class _Places:
    """Where the texts and elements of a block stand, in reading order."""

    def __init__(self, block: Element) -> None:
        self.opened: dict[Element, int] = {}
        self.closed: dict[Element, int] = {}
        for place, (event, element) in enumerate(etree.iterwalk(block, events=("start", "end")), start=1):
            (self.opened if event == "start" else self.closed)[element] = place
        self.last = 0

    def of(self, part: Part) -> int:
        """The place of a piece of text; that of the piece before, if a comment's."""
        _, owner, is_tail = part
        self.last = (self.closed if is_tail else self.opened).get(owner, self.last)
        return self.last

    def of_element(self, element: Element) -> int:
        return self.opened[element]


def _set_in(pictures: list[Segment], lines: list[Segment]) -> Iterator[Segment]:
    """The lines of a block with its pictures; one amid a line of text stands before that line."""
    places = _Places(lines[0].element)
    waiting = [(places.of_element(one.element), one) for one in pictures]
    for line in lines:
        parts = [(places.of(part), part) for part in line.pieces]
        for piece in _pieces(parts, [place for place, _ in waiting]):
            said = [place for place, (text, _, _) in piece if text != BREAK and text.strip()]
            if not said:
                continue
            while waiting and waiting[0][0] < said[-1]:
                yield waiting.pop(0)[1]
            yield line if len(piece) == len(parts) else line_of(line, [part for _, part in piece])
    for _, one in waiting:
        yield one


#: A piece of text and its place.
_Placed = tuple[int, Part]


def _pieces(parts: list[_Placed], pictures: list[int]) -> Iterator[list[_Placed]]:
    """A line, parted where a picture stands with a ``<br>`` before it or behind it."""
    start = 0
    for picture in pictures:
        at = next((at for at in range(start, len(parts)) if parts[at][0] > picture), None)
        if at is None:
            break
        before = next((text for _, (text, _, _) in reversed(parts[start:at]) if text.strip() or text == BREAK), "")
        behind = next((text for _, (text, _, _) in parts[at:] if text.strip() or text == BREAK), "")
        if BREAK in (before, behind):
            yield parts[start:at]
            start = at
    yield parts[start:]
