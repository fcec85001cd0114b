"""Parts of a page that a server sent late: put where a browser's script would put them.

React streams a page: what is not ready is a place, ``<template id="B:0">``; the part follows at the end of the page as
``<div hidden id="S:0">``, with a script ``$RC("B:0", "S:0")`` that moves it. Next.js sends whole articles so, below the footer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from newsparse.regex import regex

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: ``$RC(place, part)`` completes a boundary, ``$RR`` one with its styles; ``$RS(part, place)`` fills a gap in a part.
_CALL = regex(r"""\$R(?P<kind>[CRS])\(\s?["'](?P<first>[\w:.-]{1,60})["']\s?,\s?["'](?P<second>[\w:.-]{1,60})["']""")
_MOST = 200  # parts of one page


def place_streamed(root: Element, templates: Sequence[Element], scripts: Sequence[Element]) -> None:
    """Move every part to its place."""
    places = {name: template for template in templates if (name := template.get("id"))}
    moves = [*islice(_moves(scripts), _MOST)] if places else []
    if not moves:
        return
    wanted = {part for _, part in moves}
    parts = {name: element for element in root.iter("div") if (name := element.get("id")) in wanted}
    for at, name in moves:
        place, part = places.get(at), parts.pop(name, None)
        if place is None or part is None or part in place.iterancestors():
            continue
        place.addprevious(part)
        part.attrib.pop("hidden", "")


def _moves(scripts: Sequence[Element]) -> Iterator[tuple[str, str]]:
    """The names of places and of the parts that belong there, in order."""
    for script in scripts:
        text = script.text
        if text and "$R" in text:
            for call in _CALL.finditer(text):
                first, second = call["first"], call["second"]
                yield (second, first) if call["kind"] == "S" else (first, second)
