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
    return "".join(pieces).strip("\n").rstrip()
