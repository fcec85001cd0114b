"""Segments: the page as a flat sequence of leaf blocks in reading order (``newsparse.tree.walk`` makes them).

Everything that asks "what stands where" (headline, byline, dates, body, captions) reads this
one view, so each node of the tree is visited once. A segment is a run of inline content inside
one block element; ``<br><br>`` ends a segment, a single ``<br>`` is a newline in its text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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


class Branch:
    """A block element with children: one step of the path from ``body`` to a segment.

    Attributes:
        element, tag: the block.
        names: its class and id, lower case, space separated.
        parent, depth: the branch around it (``None`` around ``body``), and how many there are.
        flags: ``In`` flags of all ancestors and of the element.
        first, last: index of the first segment below it, and after the last.
    """

    __slots__ = ("depth", "element", "first", "flags", "last", "names", "parent", "tag")

    element: Element
    tag: str
    names: str
    parent: Branch | None
    depth: int
    flags: int
    first: int
    last: int


class Runs:
    """The inline content of a page, in reading order: each piece of text, whose it is, and whether it is its tail."""

    __slots__ = ("owners", "tails", "texts")

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.owners: list[Element] = []
        self.tails: list[bool] = []


class Segment:
    """A leaf block.

    A page has hundreds of them and of branches, so they are plain objects without ``__init__`` (the walk sets what they
    hold) and share one record of their pieces of text.

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
        runs, start, end: where the pieces of its text are.
    """

    __slots__ = (
        "branch", "element", "end", "flags", "index", "kind", "link_chars", "links", "runs", "start", "strong_chars", "tag", "text",
    )  # fmt: skip

    index: int
    kind: str
    element: Element
    tag: str
    text: str
    branch: Branch
    flags: int
    link_chars: int
    strong_chars: int
    links: int
    runs: Runs
    start: int
    end: int

    @property
    def pieces(self) -> Iterator[Part]:
        """Its pieces of text, and a ``BREAK`` for each ``<br>``, to be gone through once."""
        runs, start, end = self.runs, self.start, self.end
        return zip(runs.texts[start:end], runs.owners[start:end], runs.tails[start:end], strict=False)

    @property
    def parts(self) -> list[Part]:
        """The same as a list."""
        return list(self.pieces)

    def holding(self, parts: list[Part], link_chars: int, strong_chars: int, links: int) -> Segment:
        """The same segment with only some of its parts."""
        s = Segment()
        s.index, s.kind, s.element, s.tag, s.branch, s.flags = (
            self.index, self.kind, self.element, self.tag, self.branch, self.flags,
        )  # fmt: skip
        s.link_chars, s.strong_chars, s.links = link_chars, strong_chars, links
        s.runs = Runs()
        s.start, s.end = 0, len(parts)
        for text, owner, is_tail in parts:
            s.runs.texts.append(text)
            s.runs.owners.append(owner)
            s.runs.tails.append(is_tail)
        s.text = fold(s.runs.texts)
        return s


def fold(texts: list[str], start: int = 0) -> str:
    """Pieces of text from ``start`` on as one, with white space folded and ``<br>`` as newline; empty where no character can be seen."""
    joined = (texts[start] if start + 1 == len(texts) else "".join(texts[start:])).strip()  # most are of one piece
    if "  " not in joined and joined.isprintable():  # no white space but single spaces: nothing to fold
        return joined
    if BREAK in joined:
        lines = [" ".join(line.split()) for line in joined.split(BREAK)]
        joined = "\n".join([line for line in lines if line])
    else:
        joined = " ".join(joined.split())
    joined = joined.strip(UNSEEN_ENDS)
    return joined if len(joined) > _UNSEEN_AT_MOST or joined.strip(_UNSEEN) else ""


#: What editors leave at the ends of a paragraph where nothing is seen, and white space.
UNSEEN_ENDS = " \n\u200b\u2060\ufeff"


#: Characters that show nothing, with which editors keep a paragraph open, and how many of them alone.
_UNSEEN, _UNSEEN_AT_MOST = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\xad\n", 5


def unhyphenated(segments: list[Segment], texts: Iterable[str]) -> None:
    """Take the soft hyphens out of a page whose plug-in set them into every long word, where no search finds it.

    The few that an editor sets here and there stay as they are. ``texts`` is all that the segments were made of.
    """
    if _SOFT_HYPHEN not in "".join(texts):  # which costs a third of looking at the segments
        return
    if "".join([s.text for s in segments]).count(_SOFT_HYPHEN) > _HYPHENATED:
        for runs in {s.runs for s in segments}:
            runs.texts = [text.replace(_SOFT_HYPHEN, "") for text in runs.texts]
        for s in segments:
            s.text = s.text.replace(_SOFT_HYPHEN, "")


_SOFT_HYPHEN, _HYPHENATED = "\xad", 200


def parted(s: Segment) -> str:
    """The segment's text with a space where two elements' words touch: "2025" and "5 min", "Kim Doe" and "Updated"."""
    pieces: list[str] = []
    before = ""
    for text in s.runs.texts[s.start : s.end]:
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
