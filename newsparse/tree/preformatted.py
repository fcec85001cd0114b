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
        elif node.tag not in SKIPPED and not (node.tag == "span" and _numbers_line(node)):
            below.append(node.text or "")
            for child in node:
                below += (child, child.tail or "")
        stack += reversed(below)
    text = "".join(pieces).strip("\n").rstrip()
    return "" if text[:1].isdigit() and _counts(text.split("\n")) and _stands_beside_code(element) else text


def _numbers_line(element: Element) -> bool:
    """Whether an element within code is the number of its line, and called so."""
    text = (element.text or "").strip()
    if len(element) or len(text) > _DIGITS or not text.isdecimal():
        return False
    return not _NUMBERS.isdisjoint((element.get("class") or "").lower().split())


_NUMBERS = frozenset(("ln", "lnt", "lineno", "linenos", "line-number", "linenumber", "line-numbers", "hljs-ln-n", "react-syntax-highlighter-line-number"))
_DIGITS = 6  # of a line's number
_BOXES = 3  # boxes around such numbers
_GUTTERS = frozenset(("gutter", "rouge-gutter", "lineno", "linenos", "linenodiv"))  # what highlighters call the box of them; "line-numbers" is said of the code


def _counts(lines: list[str]) -> bool:
    """Whether each line is a number, and the next one after that of the line before."""
    first = lines[0].strip()
    if not first.isdecimal() or len(first) > _DIGITS:
        return False
    return all(line.strip().lstrip("0") == str(number) for number, line in enumerate(lines, start=int(first)) if number)


def _stands_beside_code(element: Element) -> bool:
    """Whether what holds nothing but numbers is called so, or stands in a cell before one that holds code: what a program printed stands in neither."""
    box: Element | None = element
    for _ in range(_BOXES):
        if box is None:
            return False
        if not _GUTTERS.isdisjoint(box.get("class", "").lower().split()):
            return True
        if box.tag == "td":
            beside = box.getnext()
            return beside is not None and next(beside.iter("pre", "code"), None) is not None
        box = box.getparent()
    return False
