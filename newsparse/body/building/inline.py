"""Inline content: a segment's text with the offsets of its links and emphasis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.article import Emphasis, EmphasisKind, Link
from newsparse.content import made
from newsparse.tree.segments import BREAK, UNSEEN_ENDS

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.page import Page
    from newsparse.tree.segments import Segment

_KINDS: dict[str, EmphasisKind] = {
    "b": "strong", "strong": "strong", "i": "emphasis", "em": "emphasis", "u": "underline", "ins": "underline",
    "s": "strike", "strike": "strike", "del": "strike", "code": "code", "kbd": "code", "samp": "code", "tt": "code",
    "sub": "subscript", "sup": "superscript",
}  # fmt: skip
_CLOSING = frozenset(".!?:;)")
_MARKED = frozenset((*_KINDS, "a"))


def inline_of(page: Page, s: Segment) -> tuple[str, tuple[Link, ...], tuple[Emphasis, ...]]:
    """The segment's text, its links with absolute addresses, and its emphasis, by offset."""
    if s.end - s.start < 2 and not s.links and (s.end == s.start or s.runs.owners[s.start] is s.element):
        return s.text, (), ()
    owner = s.element
    out: list[str] = []
    spans: dict[Element, list[int]] = {}
    at = 0
    gap = ""  # what parts the next words from those before: nothing, a space or a newline
    texts, owners, tails = s.runs.texts, s.runs.owners, s.runs.tails
    for i in range(s.start, s.end):  # which takes half the time of ``s.pieces`` where there are few
        piece, element = texts[i], owners[i]
        if piece is BREAK:
            gap = "\n"
            continue
        if piece.isprintable() and "  " not in piece:  # no white space but single spaces: nothing to fold
            words = piece.strip(" ")
        else:
            words = " ".join(piece.split())
            if not at:
                words = words.lstrip(UNSEEN_ENDS)
        if not words:
            gap = gap or " "
            continue
        if at and (gap or piece[0].isspace() or _touches(out[-1], words)):
            out.append(gap or " ")
            at += 1
        out.append(words)
        end = at + len(words)
        inner = element.getparent() if tails[i] else element
        while inner is not None and inner is not owner:
            if inner.tag in _MARKED:
                spans.setdefault(inner, [at, end])[1] = end
            inner = inner.getparent()
        at = end
        gap = " " if piece[-1].isspace() else ""
    text = "".join(out)
    if text and text[-1] in UNSEEN_ENDS:
        text = text.rstrip(UNSEEN_ENDS)
        for span in spans.values():
            span[1] = min(span[1], len(text))
    return text, *_marks(page, text, spans)


def _touches(before: str, after: str) -> bool:
    """Whether two elements' words touch that a style sheet sets apart: "…and security" and "Cons: …"."""
    last = before[-1]
    return (last.islower() or last in _CLOSING) and after[0].isupper() and after[1:2].islower()


def _marks(
    page: Page, text: str, spans: dict[Element, list[int]]
) -> tuple[tuple[Link, ...], tuple[Emphasis, ...]]:
    links: list[Link] = []
    emphasis: list[Emphasis] = []
    for element, (start, end) in spans.items():
        if start >= end:
            continue
        if element.tag == "a":
            href = element.get("href") or ""
            if not href.startswith(("#", "javascript:")) and (url := page.absolute(href)):
                links.append(made(Link, {"text": text[start:end], "url": url, "start": start, "end": end}))
        else:
            emphasis.append(made(Emphasis, {"kind": _KINDS[element.tag], "start": start, "end": end}))
    return tuple(links), tuple(emphasis)


def is_set_in(s: Segment, tags: frozenset[str]) -> bool:
    """Whether all of a line stands in elements of these tags: in italics, in bold."""
    return all(_is_within(element.getparent() if is_tail else element, s, tags) for text, element, is_tail in s.pieces if text.strip())


def _is_within(element: Element | None, s: Segment, tags: frozenset[str]) -> bool:
    while element is not None and element is not s.element:
        if element.tag in tags:
            return True
        element = element.getparent()
    return False
