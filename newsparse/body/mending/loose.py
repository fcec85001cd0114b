"""Sentences that stand in a box of running text without an element of their own, as where a paragraph's tag was lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element as Element

    from newsparse.page import Page
    from newsparse.tree.segments import Segment

_SHORTEST = 30  # characters


def with_loose(segments: list[Segment], elements: Sequence[Element], page: Page) -> list[Segment]:
    """The segments below some blocks, and what stands in the boxes of their paragraphs and is no link."""
    boxes = {parent for element in elements if element.tag == "p" and (parent := element.getparent()) is not None}
    first, last = segments[0].index, segments[-1].index
    loose = [
        s for s in page.segments[max(0, first - 1) : last + 1]
        if s.element in boxes and s.kind == "text" and len(s.text) >= _SHORTEST and 2 * s.link_chars < len(s.text)
    ]  # fmt: skip
    if loose:
        taken = {s.index for s in segments}
        loose = [s for s in loose if s.index not in taken]
    alone = len({s.element for s in loose}) == len(loose)  # several in one box are its notes
    return sorted([*segments, *loose], key=lambda s: s.index) if loose and alone else segments
