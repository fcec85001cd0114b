"""What readers see of an element, as one line or as the lines that it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from lxml import etree

from newsparse.regex import regex

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def text_of(value: Any) -> str:
    """A value as one line of text, white space folded; a ``<br>`` or the edge of a block is a space."""
    if isinstance(value, str):
        return " ".join(value.split())
    if etree.iselement(value):
        if not len(value):  # as most that are asked for are: a link, a cell
            return " ".join((value.text or "").split()) if value.tag not in _UNSEEN else ""
        return " ".join("".join(_texts(value, edge=" ")).split())
    return "" if value is None or isinstance(value, (dict, list)) else str(value)


def lines_of(value: Any) -> list[str]:
    """A value as displayed lines: ``<br>`` and block boundaries part them."""
    if not etree.iselement(value):
        text = str(value)
        if "<br" in text:  # of a script's data
            text = _BREAK.sub("\n", text)
        return [line for part in text.split("\n") if (line := " ".join(part.split()))]
    joined = "".join(_texts(value, edge="\x1e"))
    if value.tag == "pre" or next(value.iterancestors("pre"), None) is not None:
        joined = joined.replace("\n", "\x1e")
    return [line for part in joined.split("\x1e") if (line := " ".join(part.split()))]


_BREAK = regex(r"<br\s{0,2}/?>", re.I)
_LINE_BLOCKS = frozenset("p div li ul ol h1 h2 h3 h4 h5 h6 dd dt dl section article tr td header br".split())
_UNSEEN = frozenset(("script", "style", "noscript", "template"))


def _texts(element: Element, edge: str = "") -> Iterator[str]:
    """The texts below an element that readers see, with ``edge`` where a block begins and ends.

    A walk with a stack of its own: pages nest deeper than Python recurses.
    """
    stack = [(element, iter(element))] if element.tag not in _UNSEEN else []
    if stack:
        if edge and element.tag in _LINE_BLOCKS:
            yield edge
        if element.text:
            yield element.text
    while stack:
        parent, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            if edge and parent.tag in _LINE_BLOCKS:
                yield edge
            if stack and parent.tail:
                yield parent.tail
        elif child.tag in _UNSEEN or not isinstance(child.tag, str):
            if child.tail:
                yield child.tail
        else:
            is_block = edge and child.tag in _LINE_BLOCKS
            if is_block:
                yield edge
            if child.text:
                yield child.text
            if len(child):
                stack.append((child, iter(child)))
                continue
            if is_block:
                yield edge
            if child.tail:
                yield child.tail
