"""A page as text, as a browser copies it or an archive keeps it: a displayed block or cell a line, furniture included.

Stylesheets are not read, so menus and boxes that a reader would not see are there, too: what ``parse_text`` gets from
WET records looks like this.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from lxml import etree

from newsparse.page import Page

#: Elements that show no text.
_UNSEEN = frozenset((
    "script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "video", "audio", "canvas",
    "select", "textarea", "datalist",
))  # fmt: skip
#: Elements whose text runs on in the line around them; all others begin and end a line.
_INLINE = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "button", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "img", "input", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "picture", "source",
))  # fmt: skip
#: Elements that an empty line parts from what is around them, where the renderer does so.
_PARTED = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "pre", "table", "figure", "dl"))
_HIDDEN = re.compile(r"display\s*:\s*none", re.I)
_SPACES = re.compile(r"[ \t\r\n\f]+")


@dataclass(frozen=True, slots=True)
class Style:
    """How a renderer writes: whether empty lines part paragraphs, bullets stand before items, and the document's title comes first."""

    parted: bool = True
    bullets: bool = False
    titled: bool = False


def style_of(key: str) -> Style:
    """One of the styles, by chance, the same for the same key."""
    chance = random.Random(key)
    return Style(chance.random() < 0.6, chance.random() < 0.4, chance.random() < 0.3)


def as_text(html: bytes | str, url: str | None = None, style: Style = Style()) -> str:
    """The page's text."""
    root = Page.read(html, url, max_bytes=1 << 30).root
    lines: list[str] = [""]
    if style.titled and (title := root.find(".//title")) is not None and title.text:
        lines = [" ".join(title.text.split()), "", ""]
    body = root.find(".//body")
    _write(root if body is None else body, lines, style)
    shown = (_SPACES.sub(" ", line).strip() for line in lines)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(shown)).strip() if style.parted else "\n".join(line for line in shown if line)


def _write(element: etree._Element, lines: list[str], style: Style) -> None:
    """Add what the element shows to the lines; text goes on in the last one."""
    stack: list[tuple[etree._Element, bool]] = [(element, False)]
    while stack:
        node, left = stack.pop()
        tag = node.tag
        if left:
            if tag not in _INLINE:
                _break(lines, tag in _PARTED)
            if node is not element and node.tail:
                lines[-1] += _SPACES.sub(" ", node.tail)
            continue
        seen = isinstance(tag, str) and tag not in _UNSEEN and node.get("hidden") is None
        if seen and not _HIDDEN.search(node.get("style") or ""):
            if tag == "br":
                lines.append("")
            elif tag not in _INLINE:
                _break(lines, tag in _PARTED)
            if tag == "li" and style.bullets:
                lines[-1] += "• "
            if node.text:
                lines[-1] += node.text if tag == "pre" else _SPACES.sub(" ", node.text)
            stack.append((node, True))
            stack.extend((child, False) for child in reversed(node))
        elif node is not element and node.tail:
            lines[-1] += _SPACES.sub(" ", node.tail)


def _break(lines: list[str], parted: bool) -> None:
    if lines[-1].strip():
        lines.append("")
    if parted and len(lines) > 1 and lines[-2].strip():
        lines.append("")
