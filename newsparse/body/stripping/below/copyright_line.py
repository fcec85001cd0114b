"""The copyright line at the end of a text."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.grammar.copyright import may_hold_copyright, read_copyright
from newsparse.tree.segments import Segment


@block_stripper
def copyright_line(body: BodyText) -> Iterator[Segment]:
    """The copyright line, which is a field of its own."""
    ending = [s for s in body.texts[-8:] if len(s.text) <= 240]
    if may_hold_copyright("\n".join([s.text for s in ending])):
        yield from (s for s in ending if read_copyright(s.text))
