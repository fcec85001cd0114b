"""Text whose line breaks and spaces matter: what ``<pre>`` holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.tree.tags import SKIPPED

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def preformatted(element: Element) -> str:
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
    text = "".join(pieces).strip("\n").rstrip()
    return "" if text[:1].isdigit() and _numbers_lines(text) else text


def _numbers_lines(text: str) -> bool:
    """Whether a text is nothing but the numbers of the lines of the code beside it, which highlighters set in a cell of their own."""
    lines = text.split()
    return bool(lines) and all(map(str.isdecimal, lines)) and (text == "1" or len(lines) > 1 and [*map(int, lines)] == [*range(int(lines[0]), int(lines[0]) + len(lines))])
