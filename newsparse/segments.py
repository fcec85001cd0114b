"""Segments: the page as a flat sequence of leaf blocks in reading order, made by one walk.

Everything that asks "what stands where" (headline, byline, dates, body, captions) reads this
one view, so each node of the tree is visited once. A segment is a run of inline content inside
one block element; ``<br><br>`` ends a segment, a single ``<br>`` is a newline in its text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import IntFlag
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: (text, element, is_tail): a piece of text, and the element whose ``text`` or ``tail`` it is.
Part = tuple[str, "Element", bool]

INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q "
    "ruby rb s samp small span strike strong sub sup time tt u var wbr".split()
)
SKIPPED = frozenset(
    "script style noscript template svg math head title select option textarea input datalist canvas "
    "link meta base param source track area map rt rp colgroup col".split()
)
EMBEDS = frozenset("iframe video audio object embed amp-youtube amp-video amp-iframe amp-twitter".split())
IMAGES = frozenset(("img", "amp-img"))
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


_TAG_FLAGS = {
    "nav": In.NAV, "menu": In.NAV, "header": In.HEADER, "footer": In.FOOTER, "aside": In.ASIDE,
    "form": In.FORM, "figure": In.FIGURE, "figcaption": In.CAPTION, "blockquote": In.QUOTE,
    "ul": In.LIST, "ol": In.LIST, "dl": In.LIST, "table": In.TABLE, "article": In.ARTICLE,
    "main": In.MAIN, "h1": In.HEADING, "h2": In.HEADING, "h3": In.HEADING, "h4": In.HEADING,
    "h5": In.HEADING, "h6": In.HEADING,
}  # fmt: skip
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
    return _Walk(body).run()


class _Walk:
    def __init__(self, body: Element) -> None:
        self.body = body
        self.segments: list[Segment] = []
        self.branches: list[Branch] = []

    def run(self) -> tuple[list[Segment], list[Branch]]:  # noqa: C901, PLR0912, PLR0915 - one hot loop
        segments, branches = self.segments, self.branches
        body = self.body
        branch = self._branch(body, body.tag, None, 0, 0)
        parts: list[Part] = []
        link_chars = strong_chars = links = 0
        in_link = in_strong = 0
        owner, owner_tag, owner_flags = body, body.tag, 0
        since_break = -1  # index in parts just after the last <br>, or -1

        if body.text:
            parts.append((body.text, body, False))
        # (children, element, is_block, owner, owner_tag, owner_flags)
        stack = [(iter(body), body, True, owner, owner_tag, owner_flags)]
        flags = 0

        while stack:
            children, element, is_block, up_owner, up_tag, up_flags = stack[-1]
            child = next(children, None)
            if child is None:
                stack.pop()
                if is_block:
                    if parts:
                        if len(parts) > 1 or not parts[0][0].isspace():
                            self._emit(parts, owner, owner_tag, branch, owner_flags, link_chars, strong_chars, links)
                        parts = []
                    link_chars = strong_chars = links = 0
                    since_break = -1
                    branch.last = len(segments)
                    flags = branch.parent.flags if branch.parent else 0
                    branch = branch.parent or branch
                    owner, owner_tag, owner_flags = up_owner, up_tag, up_flags
                else:
                    tag = element.tag
                    if tag == "a":
                        in_link -= 1
                    elif tag in STRONG:
                        in_strong -= 1
                if stack and (tail := element.tail):
                    parts.append((tail, element, True))
                    if in_link or in_strong:
                        n = len(tail.strip())
                        if in_link:
                            link_chars += n
                        if in_strong:
                            strong_chars += n
                continue

            tag = child.tag
            if tag in INLINE:
                text = child.text
                if tag == "a":
                    links += 1
                    in_link += 1
                elif tag in STRONG:
                    in_strong += 1
                if text:
                    parts.append((text, child, False))
                    if in_link or in_strong:
                        n = len(text.strip())
                        if in_link:
                            link_chars += n
                        if in_strong:
                            strong_chars += n
                if len(child):
                    stack.append((iter(child), child, False, owner, owner_tag, owner_flags))
                    continue
                if tag == "a":
                    in_link -= 1
                elif tag in STRONG:
                    in_strong -= 1
            elif tag == "br":
                if since_break >= 0 and not any(
                    p[0] is not _BREAK and not p[0].isspace() for p in parts[since_break:]
                ):
                    if any(p[0] is not _BREAK and not p[0].isspace() for p in parts):
                        self._emit(parts, owner, owner_tag, branch, owner_flags, link_chars, strong_chars, links)
                    parts = []
                    link_chars = strong_chars = links = 0
                    since_break = 0
                else:
                    parts.append((_BREAK, child, True))
                    since_break = len(parts)
            elif tag in SKIPPED or not isinstance(tag, str):
                pass
            else:
                media = (
                    "image" if tag in IMAGES else "embed" if tag in EMBEDS else "divider" if tag == "hr" else ""
                )
                if media:
                    # An image inside running text does not end the paragraph; it follows it.
                    if media != "image" and parts:
                        self._emit(parts, owner, owner_tag, branch, owner_flags, link_chars, strong_chars, links)
                        parts = []
                        link_chars = strong_chars = links = 0
                        since_break = -1
                    f = flags | (In.LINK if in_link else 0)
                    segments.append(Segment(len(segments), media, child, tag, "", branch, f))
                else:
                    if parts:
                        if len(parts) > 1 or not parts[0][0].isspace():
                            self._emit(parts, owner, owner_tag, branch, owner_flags, link_chars, strong_chars, links)
                        parts = []
                    link_chars = strong_chars = links = 0
                    since_break = -1
                    text = child.text
                    if len(child) and tag != "pre":
                        branch = self._branch(child, tag, branch, branch.depth + 1, flags)
                        stack.append((iter(child), child, True, owner, owner_tag, owner_flags))
                        flags = branch.flags
                        owner, owner_tag = child, tag
                        owner_flags = flags | (In.LINK if in_link else 0)
                        if text:
                            parts.append((text, child, False))
                            if in_link:
                                link_chars += len(text.strip())
                        continue
                    if tag == "pre":
                        self._preformatted(child, branch, flags)
                    elif text and not text.isspace():
                        f = flags | _TAG_FLAGS.get(tag, 0) | (In.LINK if in_link else 0)
                        folded = " ".join(text.split())
                        segments.append(
                            Segment(
                                len(segments), "text", child, tag, folded, branch, int(f),
                                len(folded) if in_link else 0, len(folded) if in_strong else 0,
                                0, [(text, child, False)],
                            )
                        )  # fmt: skip
            if tail := child.tail:
                parts.append((tail, child, True))
                if in_link or in_strong:
                    n = len(tail.strip())
                    if in_link:
                        link_chars += n
                    if in_strong:
                        strong_chars += n
        return segments, branches

    def _branch(self, element: Element, tag: str, parent: Branch | None, depth: int, flags: int) -> Branch:
        names = element.get("class", "")
        if identity := element.get("id"):
            names = f"{names} {identity}"
        flags |= _TAG_FLAGS.get(tag, 0)
        if (
            element.get("hidden") is not None
            or element.get("aria-hidden") == "true"
            or ((style := element.get("style")) and _HIDDEN_STYLE.search(style))
        ):
            flags |= In.HIDDEN
        branch = Branch(
            element, tag, lower_names(names) if names else "", parent, depth, int(flags), len(self.segments)
        )
        self.branches.append(branch)
        return branch

    def _emit(
        self, parts: list[Part], owner: Element, tag: str, branch: Branch, flags: int,
        link_chars: int, strong_chars: int, links: int,
    ) -> None:  # fmt: skip
        text = fold_parts(parts)
        if text:
            self.segments.append(
                Segment(
                    len(self.segments), "text", owner, tag, text, branch, flags,
                    link_chars, strong_chars, links, parts,
                )
            )  # fmt: skip

    def _preformatted(self, element: Element, branch: Branch, flags: int) -> None:
        text = "".join(
            "\n" if node.tag == "br" else node.text or "" for node in element.iter()
        ) if not len(element) else _pre_text(element)  # fmt: skip
        text = text.strip("\n").rstrip()
        if text.strip():
            self.segments.append(Segment(len(self.segments), "pre", element, "pre", text, branch, flags))


def _pre_text(element: Element) -> str:
    out = [element.text or ""]
    for node in element.iterdescendants():
        if node.tag == "br":
            out.append("\n")
        elif node.text and node.tag not in SKIPPED:
            out.append(node.text)
        # tails follow in document order only for leaves; nested inline markup in code is shallow
        if node.tail and not len(node):
            out.append(node.tail)
        elif node.tail:
            out.append(node.tail)
    return "".join(out)


def fold_parts(parts: list[Part]) -> str:
    """The parts' text with white space folded and ``<br>`` as newline."""
    joined = "".join([part[0] for part in parts])
    if _BREAK in joined:
        lines = [" ".join(line.split()) for line in joined.split(_BREAK)]
        return "\n".join(line for line in lines if line)
    return " ".join(joined.split())
