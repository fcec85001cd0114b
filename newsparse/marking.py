"""Elements that are a figure, a caption, a credit or a subhead in all but name, renamed before a page is read; newlines that a style keeps.

The tree is the page's own, and what was read from it before is read anew.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from lxml import etree

from newsparse.page import Page
from newsparse.sources import Matched, Source

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def mark(page: Page, source: Source, tag: str) -> Page:
    """A page in which every element that ``source`` yields is a ``<tag>``.

    With ``.re(...)``, the group of the pattern becomes one, if it stands in the last of an element's text.
    """
    if isinstance(source, Matched):
        found = [part for element in source.source.find(page) if (part := _parted(element, source.pattern, tag)) is not None]
    else:
        found = source.find(page)
        for element in found:
            element.tag = tag
    return read_anew(page) if found else page


def read_anew(page: Page) -> Page:
    """A page of its own, since a platform's marker may have read the old names already."""
    return Page(page.root, page.source, page.url, page.encoding, page.replaced, page.limits, page.flattened, page.mended)


def with_line_breaks(page: Page, source: Source) -> Page:
    """A page in which the newlines in what ``source`` yields are ``<br>``, as the site's style shows them (``white-space: pre-wrap``)."""
    found = [element for element in source.find(page) if any("\n" in text for text in element.itertext())]
    for element in found:
        for node in [*element.iter()]:
            _break_lines(node, None)
            if node is not element:
                _break_lines(node.getparent(), node)
    return read_anew(page) if found else page


def _break_lines(box: Element | None, before: Element | None) -> None:
    """Set a ``<br>`` for each newline of the text at the beginning of ``box``, or behind its child ``before``."""
    text = (box.text if before is None else before.tail) if box is not None else None
    if box is None or not text or "\n" not in text:
        return
    first, *lines = text.split("\n")
    at = 0 if before is None else box.index(before) + 1
    if before is None:
        box.text = first
    else:
        before.tail = first
    for number, line in enumerate(lines):
        br = etree.Element("br")
        br.tail = line
        box.insert(at + number, br)


def _parted(element: Any, pattern: str, tag: str) -> Element | None:
    """The element made of what a pattern finds in the last of an element's text; ``None`` where it finds nothing."""
    box = element
    while len(box) and not (box[-1].tail or "").strip():
        box = box[-1]
    before = box[-1] if len(box) else None
    text = (box.text if before is None else before.tail) or ""
    match = re.search(pattern, text.rstrip())
    if match is None or not match.group(1).strip():
        return None
    part = etree.SubElement(box, tag)
    part.text = match.group(1).strip()
    rest = text[: match.start()].rstrip() + " "
    if before is None:
        box.text = rest
    else:
        before.tail = rest
    return part
