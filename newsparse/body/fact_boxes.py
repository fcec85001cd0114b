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
        own = s.branch
        if own not in known:  # as of most paragraphs, which stand side by side
            known[own] = _in_fact_box(own, body)
        if known[own]:
            yield s


def _in_fact_box(branch: Branch | None, body: BodyText) -> bool:
    while branch is not None and branch.element is not body.container and branch.last - branch.first <= _LARGEST:
        names = branch.names
        if ("fact" in names or "fakt" in names or "info" in names or "encadr" in names) and FACT_BOX.search(names):
            return True
        branch = branch.parent
    return False
