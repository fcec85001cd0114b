"""Fact boxes: what a newspaper sets beside its story, in a box of its own that is called so."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.body.text import BodyText
from newsparse.regex import regex
from newsparse.tree.segments import Branch, Segment

_LARGEST = 40  # segments of such a box
#: A plug-in's "kadence-infobox" is any box of a page; a box that is called "infobox" and nothing before it is one.
FACT_BOX = regex(r"(?<![a-z])fact-?_?box(?!es)|(?:^| )info-?box(?![a-z])|fakta-?_?(?:box|boks|rut[ae])|fakten-?_?(?:box|kasten)|info-?_?(?:kasten|boks|rut[ae])(?![a-z])|(?:^| )fakta(?:$| )|(?<![a-z])encadr[eé](?![a-z])")


def fact_box(body: BodyText) -> Iterator[Segment]:
    """Boxes beside the story that are called fact boxes."""
    known: dict[Branch, bool] = {}
    for s in body.texts:
        if _in_fact_box(s.branch, body, known):
            yield s


def _in_fact_box(branch: Branch, body: BodyText, known: dict[Branch, bool]) -> bool:
    """Whether a branch is one or stands in one; what is learned on the way up is kept."""
    path: list[Branch] = []
    around: Branch | None = branch
    found = False
    while around is not None and around.element is not body.container and around.last - around.first <= _LARGEST:
        if around in known:
            found = known[around]
            break
        path.append(around)
        if found := _is_called_so(around.names):
            break
        around = around.parent
    for below in path:
        known[below] = found
    return found


def _is_called_so(names: str) -> bool:
    return ("fact" in names or "fakt" in names or "info" in names or "encadr" in names) and FACT_BOX.search(names) is not None
