"""Segments to typed blocks."""

from __future__ import annotations

from newsparse.article import Block, Heading, Paragraph
from newsparse.segments import Segment


def build_blocks(segments: list[Segment]) -> tuple[Block, ...]:
    """The blocks that the segments show, in order."""
    out: list[Block] = []
    for s in segments:
        if s.kind == "text":
            if s.tag in ("h2", "h3", "h4", "h5", "h6"):
                out.append(Heading(text=s.text, level=int(s.tag[1])))
            else:
                out.append(Paragraph(text=s.text))
    return tuple(out)
