"""Segments: the page as a flat sequence of leaf blocks in reading order, made by one walk.

Everything that asks "what stands where" (headline, byline, dates, body, captions) reads this
one view, so each node of the tree is visited once. A segment is a run of inline content inside
one block element; ``<br><br>`` ends a segment, a single ``<br>`` is a newline in its text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntFlag
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: (text, element, is_tail): a piece of text, and the element whose ``text`` or ``tail`` it is.
Part = tuple[str, "Element", bool]

#: ``source`` and ``track`` are empty, but libxml2 nests what follows in them.
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q "
    "ruby rb s samp small source span strike strong sub sup time track tt u var wbr".split()
)
SKIPPED = frozenset(
    "script style noscript template svg math head title select option textarea input datalist canvas "
    "link meta base param area map rt rp colgroup col".split()
)
EMBEDS = frozenset("iframe video audio object embed amp-youtube amp-video amp-iframe amp-twitter".split())
_MEDIA = {"img": "image", "amp-img": "image", "hr": "divider", **dict.fromkeys(EMBEDS, "embed")}
STRONG = frozenset(("b", "strong"))
_BREAK = "\x1e"


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


_TAG_FLAGS_BY_NAME = {
    "nav": In.NAV, "menu": In.NAV, "header": In.HEADER, "footer": In.FOOTER, "aside": In.ASIDE,
    "form": In.FORM, "figure": In.FIGURE, "figcaption": In.CAPTION, "blockquote": In.QUOTE,
    "ul": In.LIST, "ol": In.LIST, "dl": In.LIST, "table": In.TABLE, "article": In.ARTICLE,
    "main": In.MAIN, "h1": In.HEADING, "h2": In.HEADING, "h3": In.HEADING, "h4": In.HEADING,
    "h5": In.HEADING, "h6": In.HEADING,
}  # fmt: skip
_TAG_FLAGS = {tag: flag.value for tag, flag in _TAG_FLAGS_BY_NAME.items()}
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


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


@lru_cache(maxsize=4096)
def lower_names(names: str) -> str:
    """Class and id in one lower-case string (bounded cache: pages repeat their names)."""
    return names.lower()


def segment(body: Element) -> tuple[list[Segment], list[Branch]]:
    """All segments below ``body`` in reading order, and all branches in document order."""
    return _Walk().run(body)


class _Run:
    """Inline content gathered since the last block boundary."""

    __slots__ = ("break_at", "link_chars", "links", "parts", "strong_chars")

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self.link_chars = self.strong_chars = self.links = 0
        self.break_at = -1  # index in parts just after the last <br>


class _Walk:
    """One pass over the tree with an explicit stack: pages nest deeper than Python recurses."""

    def __init__(self) -> None:
        self.segments: list[Segment] = []
        self.branches: list[Branch] = []
        self.run_ = _Run()
        self.in_link = 0
        self.in_strong = 0

    def run(self, body: Element) -> tuple[list[Segment], list[Branch]]:
        branch = self._branch(body, str(body.tag), None, 0)
        if body.text:
            self._text(body.text, body, False)
        # An entry is an open element: its remaining children, and the branch it opened (None if inline).
        stack: list[tuple[Iterator[Element], Element, Branch | None]] = [(iter(body), body, branch)]
        while stack:
            children, element, opened = stack[-1]
            for child in children:
                tag = child.tag
                if tag in INLINE:
                    if self._inline(child, tag):
                        stack.append((iter(child), child, None))
                        break
                elif tag == "br":
                    self._break(child, branch)
                elif tag in SKIPPED:
                    pass
                elif tag in _MEDIA:
                    self._media(child, tag, branch)
                elif not self._leaf(child, tag, branch):
                    branch = self._branch(child, tag, branch, branch.flags)
                    stack.append((iter(child), child, branch))
                    if text := child.text:
                        self._text(text, child, False)
                    break
                if tail := child.tail:
                    self._text(tail, child, True)
            else:
                stack.pop()
                if opened is None:
                    self._close_inline(element.tag)
                else:
                    self._flush(branch)
                    branch.last = len(self.segments)
                    branch = branch.parent or branch
                if stack and (tail := element.tail):
                    self._text(tail, element, True)
        return self.segments, self.branches

    def _text(self, text: str, element: Element, is_tail: bool) -> None:
        run = self.run_
        run.parts.append((text, element, is_tail))
        if self.in_link:
            run.link_chars += len(text.strip())
        if self.in_strong:
            run.strong_chars += len(text.strip())

    def _inline(self, element: Element, tag: str) -> bool:
        """Take an inline element in; true if its children are still to be visited."""
        if tag == "a":
            self.run_.links += 1
            self.in_link += 1
        elif tag in STRONG:
            self.in_strong += 1
        if text := element.text:
            self._text(text, element, False)
        if len(element):
            return True
        self._close_inline(tag)
        return False

    def _close_inline(self, tag: str) -> None:
        if tag == "a":
            self.in_link -= 1
        elif tag in STRONG:
            self.in_strong -= 1

    def _break(self, element: Element, branch: Branch) -> None:
        run = self.run_
        if run.break_at >= 0 and not any(text.strip() for text, _, _ in run.parts[run.break_at :]):
            self._flush(branch)
        else:
            run.parts.append((_BREAK, element, True))
            run.break_at = len(run.parts)

    def _media(self, element: Element, tag: str, branch: Branch) -> None:
        kind = _MEDIA[tag]
        if kind != "image":  # an image inside running text does not end the paragraph
            self._flush(branch)
        self.segments.append(
            Segment(len(self.segments), kind, element, tag, "", branch, self._flags(branch.flags))
        )

    def _leaf(self, element: Element, tag: str, branch: Branch) -> bool:
        """Take a block whose content is all inline and flat; false if it must be walked into."""
        for child in element:
            if child.tag not in INLINE or len(child):
                if tag == "pre":
                    break
                return False
        self._flush(branch)
        if tag == "pre":
            if text := _pre_text(element):
                self.segments.append(
                    Segment(len(self.segments), "pre", element, "pre", text, branch, branch.flags)
                )
            return True
        text = element.text
        if not len(element):
            if text and (folded := " ".join(text.split())):
                size = len(folded)
                self.segments.append(
                    Segment(
                        len(self.segments), "text", element, tag, folded, branch,
                        self._flags(branch.flags | _TAG_FLAGS.get(tag, 0)),
                        size if self.in_link else 0, size if self.in_strong else 0, 0, [(text, element, False)],
                    )
                )  # fmt: skip
            return True
        parts: list[Part] = []
        link_chars = strong_chars = links = 0
        if text:
            parts.append((text, element, False))
        for child in element:
            if text := child.text:
                parts.append((text, child, False))
                name = child.tag
                if name == "a":
                    link_chars += len(text)
                    links += 1
                elif name in STRONG:
                    strong_chars += len(text)
            if text := child.tail:
                parts.append((text, child, True))
        folded = " ".join("".join([part[0] for part in parts]).split())
        if folded:
            size = len(folded)
            self.segments.append(
                Segment(
                    len(self.segments), "text", element, tag, folded, branch,
                    self._flags(branch.flags | _TAG_FLAGS.get(tag, 0)),
                    size if self.in_link else min(link_chars, size),
                    size if self.in_strong else min(strong_chars, size), links, parts,
                )
            )  # fmt: skip
        return True

    def _flags(self, flags: int) -> int:
        return flags | In.LINK.value if self.in_link else flags

    def _flush(self, branch: Branch) -> None:
        run = self.run_
        if not run.parts:
            run.link_chars = run.strong_chars = run.links = 0
            return
        if text := fold_parts(run.parts):
            self.segments.append(
                Segment(
                    len(self.segments), "text", branch.element, branch.tag, text, branch,
                    self._flags(branch.flags), run.link_chars, run.strong_chars, run.links, run.parts,
                )
            )  # fmt: skip
        run.parts = []
        run.link_chars = run.strong_chars = run.links = 0
        run.break_at = -1

    def _branch(self, element: Element, tag: str, parent: Branch | None, flags: int) -> Branch:
        if parent is not None:
            self._flush(parent)
        names = element.get("class", "")
        if identity := element.get("id"):
            names = f"{names} {identity}"
        flags |= _TAG_FLAGS.get(tag, 0)
        if (style := element.get("style")) and _HIDDEN_STYLE.search(style):
            flags |= In.HIDDEN.value
        branch = Branch(
            element, tag, lower_names(names) if names else "", parent, parent.depth + 1 if parent else 0,
            flags, len(self.segments), -1,
        )  # fmt: skip
        self.branches.append(branch)
        return branch


def _pre_text(element: Element) -> str:
    pieces = [element.text or ""]
    for node in element.iterdescendants():
        if node.tag == "br":
            pieces.append("\n")
        elif node.text and node.tag not in SKIPPED:
            pieces.append(node.text)
        if node.tail and not len(node):
            pieces.append(node.tail)
        parent = node.getparent()
        while parent is not element and node is parent[-1]:
            pieces.append(parent.tail or "")
            node, parent = parent, parent.getparent()
    return "".join(pieces).strip("\n").rstrip()


def fold_parts(parts: list[Part]) -> str:
    """The parts' text with white space folded and ``<br>`` as newline."""
    joined = "".join([part[0] for part in parts])
    if _BREAK in joined:
        lines = [" ".join(line.split()) for line in joined.split(_BREAK)]
        return "\n".join([line for line in lines if line])
    return " ".join(joined.split())
