"""Segments: the page as a flat sequence of leaf blocks in reading order (``newsparse.walk`` makes them).

Everything that asks "what stands where" (headline, byline, dates, body, captions) reads this
one view, so each node of the tree is visited once. A segment is a run of inline content inside
one block element; ``<br><br>`` ends a segment, a single ``<br>`` is a newline in its text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntFlag
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: (text, element, is_tail): a piece of text, and the element whose ``text`` or ``tail`` it is.
Part = tuple[str, "Element", bool]

#: Stands for a ``<br>`` among parts.
BREAK = "\x1e"


class In(IntFlag):
    """What surrounds a segment, inherited from every ancestor."""

    NAV = 1
    HEADER = 2
    FOOTER = 4
    ASIDE = 8
    FORM = 16
    FIGURE = 32
    QUOTE = 64
    LIST = 128
    TABLE = 256
    ARTICLE = 512
    MAIN = 1024
    HIDDEN = 2048
    LINK = 4096
    CAPTION = 8192
    HEADING = 16384


@dataclass(slots=True, eq=False)
class Branch:
    """A block element with children: one step of the path from ``body`` to a segment."""

    element: Element
    tag: str
    names: str  # class and id, lower case, space separated
    parent: Branch | None
    depth: int
    flags: int
    first: int  # index of the first segment below it
    last: int = -1  # index after the last segment below it


@dataclass(slots=True, eq=False)
class Segment:
    """A leaf block.

    Attributes:
        index: position in reading order.
        kind: "text", "image", "embed", "divider" or "pre".
        element: the block element that holds the text, or the media element itself.
        tag: the tag of that element.
        text: white space folded; a ``<br>`` is a newline. Empty for media.
        branch: the innermost surrounding block with children (``element`` itself if it has any).
        flags: ``In`` flags of all ancestors and of the element.
        link_chars, strong_chars: characters of ``text`` inside ``<a>``, inside ``<b>/<strong>``.
        links: number of ``<a>`` in it.
    """

    index: int
    kind: str
    element: Element
    tag: str
    text: str
    branch: Branch
    flags: int
    link_chars: int = 0
    strong_chars: int = 0
    links: int = 0
    parts: list[Part] = field(default_factory=list, repr=False)


def fold_parts(parts: list[Part]) -> str:
    """The parts' text with white space folded and ``<br>`` as newline."""
    joined = parts[0][0] if len(parts) == 1 else "".join([part[0] for part in parts])
    if joined.isprintable() and "  " not in joined:  # no white space but single spaces: nothing to fold
        return joined.strip(" ")
    if BREAK in joined:
        lines = [" ".join(line.split()) for line in joined.split(BREAK)]
        return "\n".join([line for line in lines if line])
    return " ".join(joined.split())


def parted(s: Segment) -> str:
    """The segment's text with a space where two elements' words touch: "2025" and "5 min", "Kim Doe" and "Updated"."""
    pieces: list[str] = []
    before = ""
    for text, _, _ in s.parts:
        if not text:
            continue
        glued = before.isalnum() and text[0].isalnum() and not (before.islower() and text[0].islower())
        if glued and not (before.isdigit() and text[:2] in _ORDINALS):
            pieces.append(" ")
        pieces.append(text)
        before = text[-1]
    joined = "".join(pieces)
    return "\n".join([line for part in joined.split(BREAK) if (line := " ".join(part.split()))])


_ORDINALS = frozenset(("st", "nd", "rd", "th", "er", "re"))
