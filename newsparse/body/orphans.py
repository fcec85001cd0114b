"""Headings of boxes that are none of the text: "Ready to roll?" over a form, a product's name over its price."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.tree.segments import Branch, In, Segment

_HEADING = In.HEADING.value
_LARGEST, _SAID, _ENDS = 12, 24, frozenset(".!?…")  # segments of such a box, characters of what it says, and how that ends


def without_orphans(kept: list[Segment], dropped: list[Segment], everything: Sequence[Segment]) -> tuple[list[Segment], list[Segment]]:
    """A body without the headings of boxes of which nothing else was kept.

    Args:
        kept: what was taken for the body, in reading order.
        dropped: what was left out inside the container.
        everything: all segments of the page.
    """
    gone: set[Segment] | None = None
    taken: set[int] | None = None
    for s in kept:
        if s.flags & _HEADING:
            if taken is None:
                taken = {other.index for other in kept}
            if s.index + 1 not in taken and _is_alone(s, everything, taken):
                gone = {s} if gone is None else gone | {s}
    if not gone or len(gone) == len(kept):
        return kept, dropped
    return [s for s in kept if s not in gone], sorted([*dropped, *gone], key=lambda s: s.index)


def _is_alone(heading: Segment, everything: Sequence[Segment], taken: set[int]) -> bool:
    """Whether a heading stands in a small box over a sentence, and nothing else of the box was kept.

    Over a name and a price, "Best overall" is the text's own word for what it goes on to tell.
    """
    box: Branch | None = heading.branch
    while box is not None and box.last - box.first <= _LARGEST:
        if any(s.index in taken for s in everything[box.first : box.last] if s is not heading):
            return False
        if any(_is_said(s) for s in everything[heading.index + 1 : box.last]):
            return True
        box = box.parent
    return False


def _is_said(s: Segment) -> bool:
    return len(s.text) >= _SAID and s.text[-1] in _ENDS and 2 * s.link_chars < len(s.text)
