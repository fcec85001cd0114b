"""What stands in ``<noscript>``: hardly ever more than a counter's pixel or the picture that a script loads, but it
may be the article: templates that draw the text by script keep it there for readers without (Google's blogs), and
libxml2 puts all that follows into a ``<noscript>`` that holds an unclosed ``<div>``, which browsers read as text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ENOUGH = 500  # characters that no advice to switch scripts on has
_PARAGRAPH = 80  # characters of a paragraph that is known by its beginning


def open_noscripts(root: Element, noscripts: list[Element]) -> None:
    """Make a ``<div>`` of every ``<noscript>`` that holds a text which the page shows nowhere else."""
    for element in noscripts:
        if len(element) and element.getparent() is not None and _holds_text(element) and not _shown(root, element):
            element.tag = "div"


def _holds_text(element: Element) -> bool:
    size = 0
    for below in element.iter():
        if below.tag not in ("script", "style"):
            size += len((below.text or "").strip())
            if below is not element:
                size += len((below.tail or "").strip())
        if size >= _ENOUGH:
            return True
    return False


def _shown(root: Element, element: Element) -> bool:
    """Whether a paragraph of it stands elsewhere on the page, too."""
    own = {text for p in element.iter("p", "div", "li") if len(text := " ".join((p.text or "").split())) >= _PARAGRAPH}
    inside = set(element.iter("p", "div", "li"))
    return any(
        text in own
        for p in root.iter("p", "div", "li")
        if p not in inside and len(text := " ".join((p.text or "").split())) >= _PARAGRAPH
    )
