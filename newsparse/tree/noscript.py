"""What stands in ``<noscript>``: hardly ever more than a counter's pixel or the picture that a script loads, but it
may be the article: templates that draw the text by script keep it there for readers without (Google's blogs), and
libxml2 puts all that follows into a ``<noscript>`` that holds an unclosed ``<div>``, which browsers read as text.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ENOUGH = 500  # characters that no advice to switch scripts on has
_MOST = 16  # that are looked into: they may stand in one another, each of the page's size
_PARAGRAPH = 80  # characters of a paragraph that is known by its beginning
_WRAPPERS = 4  # elements between a figure and the picture that a script loads into it


def open_noscripts(root: Element, noscripts: list[Element]) -> None:
    """Make a ``<div>`` of every ``<noscript>`` that holds a text which the page shows nowhere else, or the only picture of a figure."""
    full = [element for element in noscripts if len(element) and element.getparent() is not None]
    for element in full:
        if element[0].tag in ("img", "picture") and _is_only_picture(element):
            element.tag = "div"
    candidates = [element for element in full if _holds_text(element)]
    shown = _paragraphs(root) if candidates else Counter[str]()  # of the whole page once
    for element in candidates[:_MOST]:
        own = _paragraphs(element)
        if all(shown[text] <= times for text, times in own.items()):
            element.tag = "div"


def _is_only_picture(noscript: Element) -> bool:
    """Whether the figure around a picture shows no other."""
    figure = noscript.getparent()
    for _ in range(_WRAPPERS):
        if figure is None or figure.tag == "figure":
            break
        figure = figure.getparent()
    if figure is None or figure.tag != "figure":
        return False
    own = set(noscript.iter("img"))
    return all(image in own for image in figure.iter("img"))


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


def _paragraphs(element: Element) -> Counter[str]:
    """How often each long paragraph stands below an element."""
    texts = (" ".join((p.text or "").split()) for p in element.iter("p", "div", "li"))
    return Counter([text for text in texts if len(text) >= _PARAGRAPH])
