"""Fact boxes: what a newspaper sets beside its story, in a box of its own that is called so."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.body.stripping.amid.boxes.called_boxes import in_boxes_called
from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.regex import regex
from newsparse.tree.segments import Segment

_LARGEST = 40  # segments of such a box
_PARTS = ("fact", "fakt", "info", "encadr")  # one of them is in what it is called
#: A plug-in's "kadence-infobox" is any box of a page; a box that is called "infobox" and nothing before it is one.
FACT_BOX = regex(r"(?<![a-z])fact-?_?box(?!es)|(?:^| |article-|story-|artikel-)info-?box(?![a-z])|fakta-?_?(?:box|boks|rut[ae])|fakten-?_?(?:box|kasten)|info-?_?(?:kasten|boks|rut[ae])(?![a-z])|(?:^| )(?:fakt(?:a|en)|fact)(?:$| )|(?<![a-z])encadr[eé](?![a-z])")


@block_stripper
def fact_box(body: BodyText) -> Sequence[Segment]:
    """Boxes beside the story that are called fact boxes."""
    return [s for s in in_boxes_called(body, _LARGEST, _PARTS, FACT_BOX) if not _heads_page(s, body)]


def _heads_page(s: Segment, body: BodyText) -> bool:
    """Whether a box around a text that is called so holds the page's headline too, as the head of an article does."""
    at, box = body.headline_at, s.branch
    while at is not None and box.last - box.first <= _LARGEST:
        if box.first <= at < box.last:
            return FACT_BOX.search(box.names) is not None
        if box.parent is None:
            break
        box = box.parent
    return False
