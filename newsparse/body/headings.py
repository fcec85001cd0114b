"""Headings amid the text that the block model left out: what stands between two of its paragraphs, in their own block, is a subhead."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.tree.segments import Branch, In, Segment

_HEADING = In.HEADING.value
_LONGEST = 100  # characters of a subhead
_LARGE = 8  # segments of a block that is no mere box
_REACH = 4  # segments between a heading and its paragraph: a picture, its caption


def with_headings(
    kept: list[Segment], dropped: list[Segment], everything: Sequence[Segment]
) -> tuple[list[Segment], list[Segment]]:
    """Take in the headings that were left out between paragraphs that were not.

    Args:
        kept: what the model took for the body, in reading order.
        dropped: what it left out inside the container.
        everything: all segments of the page.
    """
    if not kept:
        return kept, dropped
    first, last = kept[0].index, kept[-1].index
    taken: set[int] | None = None
    back: set[Segment] = set()
    for s in dropped:
        if not s.flags & _HEADING or s.links or len(s.text) > _LONGEST or not first < s.index < last:
            continue
        if taken is None:
            taken = {other.index for other in kept}
        before, after = _beside(s, everything, -1), _beside(s, everything, 1)
        if before is None or after is None or before.index not in taken or after.index not in taken:
            continue
        home = _home(s)
        if home is not None and home is _home(after) and (home is _home(before) or (after.tag == "p" and home.last - home.first > _LARGE)):
            back.add(s)
    if not back:
        return kept, dropped
    return sorted([*kept, *back], key=lambda s: s.index), [s for s in dropped if s not in back]


def _beside(s: Segment, everything: Sequence[Segment], step: int) -> Segment | None:
    """The next text before or after a segment, no more than a picture away."""
    for at in range(s.index + step, s.index + step * _REACH, step):
        if not 0 <= at < len(everything):
            return None
        if everything[at].text:
            return everything[at]
    return None


def _home(s: Segment) -> Branch | None:
    """The block in which it stands with others: wrappers of it alone are none."""
    branch: Branch | None = s.branch
    while branch is not None and branch.last - branch.first == 1:
        branch = branch.parent
    return branch
