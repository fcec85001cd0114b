"""What goes by the names of the boxes that it stands in, and what markup hides."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.body.names import BITS
from newsparse.body.stripping.stripper import BlockStripper, block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.tree.segments import In, Segment

_HIDDEN, _HEADING, _QUOTE = In.HIDDEN.value, In.HEADING.value, In.QUOTE.value


@block_stripper
def hidden_text(body: BodyText) -> Iterator[Segment]:
    """Text that the page's markup hides from readers."""
    around, hides = body.around, BITS["hide"]
    yield from [s for s in body.texts if s.flags & _HIDDEN or around[s] & hides]


def _named(name: str, meanings: str, longest: int, doc: str) -> BlockStripper:
    bits = sum(BITS[meaning] for meaning in meanings.split())

    def strip(body: BodyText) -> Iterator[Segment]:
        around = body.around
        for s in body.texts:
            # A post that is quoted is named for the network it comes from, as a bar of buttons is.
            named = bits & ~BITS["share"] if s.flags & _QUOTE else bits
            if len(s.text) <= longest and not s.flags & _HEADING and around[s] & named:
                yield s

    strip.__doc__ = doc
    return BlockStripper(name, strip)


share_bar = _named("share_bar", "share", 160, "Buttons to share, follow, resize or listen.")
advertisement = _named("advertisement", "promo cookie", 400, "Advertisements, subscription prompts, consent boxes.")
related_articles = _named("related_articles", "related", 400, "Boxes and lists of other articles.")
comment_section = _named("comment_section", "comment", 2000, "Readers' comments and their form.")
author_box = _named("author_box", "byline", 300, "The writer's box.")
form_field = _named("form_field", "form", 200, "Labels and buttons of forms.")
tag_list = _named("tag_list", "tags", 120, "The article's tags, which are a field of their own.")
