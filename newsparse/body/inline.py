"""Inline content: a segment's text with the offsets of its links and emphasis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.article import Emphasis, EmphasisKind, Link
from newsparse.segments import fold_parts

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.page import Page
    from newsparse.segments import Part, Segment

_KINDS: dict[str, EmphasisKind] = {
    "b": "strong", "strong": "strong", "i": "emphasis", "em": "emphasis", "u": "underline", "ins": "underline",
    "s": "strike", "strike": "strike", "del": "strike", "code": "code", "kbd": "code", "samp": "code", "tt": "code",
    "sub": "subscript", "sup": "superscript",
}  # fmt: skip


def inline_of(page: Page, s: Segment) -> tuple[str, tuple[Link, ...], tuple[Emphasis, ...]]:
    """The segment's text, its links with absolute addresses, and its emphasis, by offset."""
    if len(s.parts) < 2 and not s.links:
        return s.text, (), ()
    return inline_of_parts(page, s.parts, s.element)


def inline_of_parts(
    page: Page, parts: list[Part], owner: Element
) -> tuple[str, tuple[Link, ...], tuple[Emphasis, ...]]:
    """The same for any run of parts inside ``owner``."""
    text = fold_parts(parts)
    spans: dict[Element, list[int]] = {}
    at = 0
    for piece, element, is_tail in parts:
        words = piece.replace("\x1e", " ").split()
        if not words:
            continue
        start = _skip(text, at)
        end = start
        for word in words:
            end = text.find(word, end)
            if end < 0:  # folding differs from what is expected: keep the text, give up its marks
                return text, (), ()
            end += len(word)
        inner = element.getparent() if is_tail else element
        while inner is not None and inner is not owner:
            if inner.tag == "a" or inner.tag in _KINDS:
                spans.setdefault(inner, [start, end])[1] = end
            inner = inner.getparent()
        at = end
    return text, *_marks(page, text, spans)


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


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
                links.append(Link(text=text[start:end], url=url, start=start, end=end))
        else:
            emphasis.append(Emphasis(kind=_KINDS[element.tag], start=start, end=end))
    return tuple(links), tuple(emphasis)
