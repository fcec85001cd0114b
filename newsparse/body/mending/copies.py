"""Paragraphs that a page shows twice: responsive copies, of which one is hidden at any width."""

from __future__ import annotations

from newsparse.tree.segments import In, Segment

_HEADING = In.HEADING.value
_SHORT_LINE = 30  # characters of a line that may well stand twice


def without_copies(kept: list[Segment], first: int, last: int) -> list[Segment]:
    """Of paragraphs shown twice (responsive copies), the one in the container.

    A copy comes with its neighbours; what stands between others each time is said again, as every week of a plan says it.
    """
    if len({s.text for s in kept}) == len(kept):
        return kept
    chosen: dict[str, int] = {}
    gone: set[int] = set()
    for at, s in enumerate(kept):
        if len(s.text) > _SHORT_LINE:
            other = chosen.get(s.text)
            if other is None:
                chosen[s.text] = at
            elif _is_better(s, kept[other], first, last):
                gone.add(other)
                chosen[s.text] = at
            elif _is_better(kept[other], s, first, last) or not first <= s.index < last or _is_copied(kept, other, at):
                gone.add(at)
    return [s for at, s in enumerate(kept) if at not in gone] if gone else kept


def _is_better(s: Segment, other: Segment, first: int, last: int) -> bool:
    """Whether of two segments with one text the other is the copy: outside of the container, or a heading's line in a table of contents."""
    inside, its = first <= s.index < last, first <= other.index < last
    return inside > its or (inside == its and bool(s.flags & _HEADING) and not other.flags & _HEADING)


def _is_copied(kept: list[Segment], at: int, again: int) -> bool:
    """Whether what follows or precedes a text does so where it stands again, too."""
    after = again + 1 < len(kept) and at + 1 < again and kept[at + 1].text == kept[again + 1].text
    before = at > 0 and again - 1 > at and kept[at - 1].text == kept[again - 1].text
    return after or before or again == at + 1
