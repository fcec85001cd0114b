"""running_text: the paragraphs that stand immediately in a publisher's boxes of text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newsparse.body.building.embeds import post_provider
from newsparse.sources import Declared, call, css, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.page import Page

_BLOCKS = frozenset(("p", "h2", "h3", "h4", "h5", "ul", "ol", "dl", "blockquote", "table", "pre", "figure", "picture", "img", "amp-img"))
_WRAPPERS = frozenset(("div", "a", "span"))
#: Characters of the shortest text that is an article's, and of a headline.
_SHORTEST, _HEADLINE = 200, 20


class running_text(Declared):  # noqa: N801 - reads as a function where it is declared
    """What stands immediately in the boxes of a publisher's text: paragraphs, headings, lists, quotes, tables, pictures.

    What publishers put between paragraphs (teasers, forms, fact boxes, players) has an element of its own around it,
    and so is left out without being named. A box of less than a few sentences is none of these boxes.

    Args:
        boxes: CSS of the boxes; there may be one for each stretch of the text.
    """

    boxes: str

    def find(self, page: Page) -> list[Any]:
        boxes = css(self.boxes).find(page)
        parts = [part for box in boxes for part in _parts(box)]
        return parts if _is_long(parts) else []

    def check(self) -> None:
        css(self.boxes).check()

    def __repr__(self) -> str:
        return call("running_text", self.boxes)


def _is_long(parts: list[Element]) -> bool:
    size = 0
    for part in parts:
        size += len(text_of(part))
        if size >= _SHORTEST:
            return True
    return False


def _parts(box: Element) -> Iterator[Element]:
    """The blocks among the children of a box, and the pictures, tables and posts that a child is wrapped around."""
    for child in box:
        if child.tag in _BLOCKS:
            if not (child.tag == "ul" and lists_headlines(child) or child.tag == "table" and _leads_elsewhere(child)):
                yield child
        elif child.tag == "div" and child.get("role") == "heading":
            yield child
        elif child.tag == "span" and any(inner.tag == "p" for inner in child):
            yield from _parts(child)
        elif child.tag in _WRAPPERS:
            yield from (
                inner
                for inner in child
                if inner.tag == "figure" or inner.tag == "table" or inner.tag == "blockquote" and post_provider(inner)
            )


def _leads_elsewhere(table: Element) -> bool:
    """Whether a table of one cell holds nothing but links in lists, and a heading above them: a box of other articles."""
    cells = [*table.iter("td", "th")]
    items = [*table.iter("li")]
    if len(cells) != 1 or not items or any(True for _ in table.iter("p", "img")):
        return False
    return all((link := next(item.iter("a"), None)) is not None and text_of(link) == text_of(item) for item in items)


def lists_headlines(box: Element) -> bool:
    """Whether every item of a list is one link as long as a headline and nothing else: other articles, in whatever language."""
    items = list(box.iterchildren("li"))
    links = [next(item.iter("a"), None) for item in items]
    return bool(items) and all(
        link is not None and len(said := text_of(item)) >= _HEADLINE and said == text_of(link)
        for item, link in zip(items, links, strict=True)
    )
