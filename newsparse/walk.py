"""The walk: one pass over a page's tree that makes its segments and branches."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.segments import BREAK, Branch, In, Part, Segment, fold_parts

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

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
#: Inline elements whose text is counted.
_COUNTED = frozenset(("a", "b", "strong"))
#: Elements that are neither inline nor a block of running text.
_SPECIAL = frozenset(_MEDIA) | {"br", "pre"}

_TAG_FLAGS_BY_NAME = {
    "nav": In.NAV, "menu": In.NAV, "header": In.HEADER, "footer": In.FOOTER, "aside": In.ASIDE,
    "form": In.FORM, "figure": In.FIGURE, "figcaption": In.CAPTION, "blockquote": In.QUOTE,
    "ul": In.LIST, "ol": In.LIST, "dl": In.LIST, "table": In.TABLE, "article": In.ARTICLE,
    "main": In.MAIN, "h1": In.HEADING, "h2": In.HEADING, "h3": In.HEADING, "h4": In.HEADING,
    "h5": In.HEADING, "h6": In.HEADING,
}  # fmt: skip
_TAG_FLAGS = {tag: flag.value for tag, flag in _TAG_FLAGS_BY_NAME.items()}
_LINK = In.LINK.value
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


def segment(body: Element) -> tuple[list[Segment], list[Branch]]:
    """All segments below ``body`` in reading order, and all branches in document order."""
    return _Walk().run(body)


class _Walk:
    """One pass over the tree with an explicit stack: pages nest deeper than Python recurses."""

    __slots__ = ("branches", "break_at", "in_link", "in_strong", "link_chars", "links", "parts", "segments", "strong_chars")

    def __init__(self) -> None:
        self.segments: list[Segment] = []
        self.branches: list[Branch] = []
        # Inline content gathered since the last block boundary.
        self.parts: list[Part] = []
        self.link_chars = self.strong_chars = self.links = 0
        self.break_at = -1  # index in parts just after the last <br>
        # How many links and bold elements are open.
        self.in_link = self.in_strong = 0

    def run(self, body: Element) -> tuple[list[Segment], list[Branch]]:  # noqa: C901, PLR0912 - the hot loop
        branch = self._branch(body, str(body.tag), None, 0)
        if body.text:
            self.parts.append((body.text, body, False))
        # An entry is an open element: its remaining children, and whether it opened a branch.
        stack: list[tuple[Iterator[Element], Element, bool]] = [(iter(body), body, True)]
        push, pop = stack.append, stack.pop
        while stack:
            children, element, opened = stack[-1]
            for child in children:
                tag = child.tag
                if tag in INLINE:
                    if tag in _COUNTED:
                        self._open_inline(tag)
                    if text := child.text:
                        self._text(text, child, False)
                    if len(child):
                        push((iter(child), child, False))
                        break
                    if tag in _COUNTED:
                        self._close_inline(tag)
                elif tag in SKIPPED:
                    pass
                elif tag in _SPECIAL:
                    self._special(child, tag, branch)
                else:
                    if self.parts:
                        self._flush(branch)
                    if not len(child):
                        self._plain(child, tag, branch)
                    elif _is_flat(child):
                        self._flat(child, tag, branch)
                    else:
                        branch = self._branch(child, tag, branch, branch.flags)
                        if (text := child.text) and not text.isspace():
                            self._text(text, child, False)
                        push((iter(child), child, True))
                        break
                if (tail := child.tail) and (self.parts or not tail.isspace()):
                    self._text(tail, child, True)
            else:
                pop()
                if opened:
                    if self.parts:
                        self._flush(branch)
                    branch.last = len(self.segments)
                    branch = branch.parent or branch
                elif element.tag in _COUNTED:
                    self._close_inline(element.tag)
                if (tail := element.tail) and stack and (self.parts or not tail.isspace()):
                    self._text(tail, element, True)
        return self.segments, self.branches

    def _text(self, text: str, element: Element, is_tail: bool) -> None:
        """Take text in. White space that would open a segment is passed over by the callers."""
        self.parts.append((text, element, is_tail))
        if self.in_link:
            self.link_chars += len(text.strip())
        if self.in_strong:
            self.strong_chars += len(text.strip())

    def _open_inline(self, tag: str) -> None:
        if tag == "a":
            self.links += 1
            self.in_link += 1
        else:
            self.in_strong += 1

    def _close_inline(self, tag: str) -> None:
        if tag == "a":
            self.in_link -= 1
        else:
            self.in_strong -= 1

    def _special(self, element: Element, tag: str, branch: Branch) -> None:
        """A line break, media or preformatted text."""
        if tag == "br":
            self._break(element, branch)
        elif tag == "pre":
            self._flush(branch)
            if text := _pre_text(element):
                self.segments.append(
                    Segment(len(self.segments), "pre", element, "pre", text, branch, branch.flags)
                )
        elif kind := _MEDIA.get(tag):
            if kind != "image":  # an image inside running text does not end the paragraph
                self._flush(branch)
            flags = branch.flags | _LINK if self.in_link else branch.flags
            self.segments.append(Segment(len(self.segments), kind, element, tag, "", branch, flags))

    def _break(self, element: Element, branch: Branch) -> None:
        if self.break_at >= 0 and not any(part[0].strip() for part in self.parts[self.break_at :]):
            self._flush(branch)
        else:
            self.parts.append((BREAK, element, True))
            self.break_at = len(self.parts)

    def _plain(self, element: Element, tag: str, branch: Branch) -> None:
        """A block that holds nothing but text."""
        text = element.text
        if text and (folded := " ".join(text.split())):
            size = len(folded)
            flags = branch.flags
            if tag in _TAG_FLAGS:
                flags |= _TAG_FLAGS[tag]
            linked = 0
            if self.in_link:
                linked, flags = size, flags | _LINK
            self.segments.append(
                Segment(
                    len(self.segments), "text", element, tag, folded, branch, flags, linked,
                    size if self.in_strong else 0, 0, [(text, element, False)],
                )
            )  # fmt: skip

    def _flat(self, element: Element, tag: str, branch: Branch) -> None:
        """A block that holds text and inline elements without children."""
        parts: list[Part] = []
        link_chars = strong_chars = links = 0
        if text := element.text:
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
            flags = branch.flags
            if tag in _TAG_FLAGS:
                flags |= _TAG_FLAGS[tag]
            if self.in_link:
                link_chars, flags = size, flags | _LINK
            self.segments.append(
                Segment(
                    len(self.segments), "text", element, tag, folded, branch, flags,
                    link_chars if link_chars < size else size,
                    size if self.in_strong or strong_chars > size else strong_chars, links, parts,
                )
            )  # fmt: skip

    def _flush(self, branch: Branch) -> None:
        parts = self.parts
        if parts and (text := fold_parts(parts)):
            self.segments.append(
                Segment(
                    len(self.segments), "text", branch.element, branch.tag, text, branch,
                    branch.flags | _LINK if self.in_link else branch.flags,
                    self.link_chars, self.strong_chars, self.links, parts,
                )
            )  # fmt: skip
        self.parts = []
        self.link_chars = self.strong_chars = self.links = 0
        self.break_at = -1

    def _branch(self, element: Element, tag: str, parent: Branch | None, flags: int) -> Branch:
        names = element.get("class")
        if identity := element.get("id"):
            names = f"{names} {identity}" if names else identity
        if tag in _TAG_FLAGS:
            flags |= _TAG_FLAGS[tag]
        if (style := element.get("style")) and _HIDDEN_STYLE.search(style):
            flags |= In.HIDDEN.value
        branch = Branch(
            element, tag, names.lower() if names else "", parent, parent.depth + 1 if parent else 0,
            flags, len(self.segments), -1,
        )  # fmt: skip
        self.branches.append(branch)
        return branch


def _is_flat(element: Element) -> bool:
    """Whether a block holds inline elements without children, and no others."""
    for child in element:  # noqa: SIM110 - a generator costs twice as much here
        if child.tag not in INLINE or len(child):
            return False
    return True


def _pre_text(element: Element) -> str:
    """The text of preformatted markup, its white space kept and ``<br>`` as newline."""
    pieces: list[str] = []
    stack: list[Element | str] = [element]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            pieces.append(node)
            continue
        below: list[Element | str] = []
        if node.tag == "br":
            below.append("\n")
        elif node.tag not in SKIPPED:
            below.append(node.text or "")
            for child in node:
                below += (child, child.tail or "")
        stack += reversed(below)
    return "".join(pieces).strip("\n").rstrip()
