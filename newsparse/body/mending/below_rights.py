"""What a Korean page offers below the line that forbids reprinting, which ends the article."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING

from newsparse.grammar.copyright import opens_copyright, states_rights
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.tree.segments import Branch, Segment

#: Characters of such a line; the share of the text that stands above it; segments between a picture and what is said of it.
_LONGEST, _ABOVE, _NEAR = 120, 0.6, 2
_SIGNS = ("저작권", "무단")
_PICTURE = In.FIGURE.value | In.CAPTION.value


def without_what_follows_rights(kept: list[Segment], segments: Sequence[Segment]) -> tuple[list[Segment], list[Segment]]:
    """``kept`` up to the line, and what was kept below it, if none of that stands in a block of the text above or in one called so."""
    ends = [s for s in segments[kept[0].index + 1 : kept[-1].index] if _ends_article(s, segments)] if kept else []
    if not ends:
        return kept, []
    indexes, sizes = [s.index for s in kept], [0, *accumulate([len(s.text) for s in kept])]
    first: dict[Branch | tuple[str, str], int] = {}
    begun = [first.setdefault(_home(s), at) for at, s in enumerate(kept)]
    #: Where, of the blocks that stand at a place or below it, the first begins.
    reach = [*accumulate(reversed(begun), min)][::-1]
    for s in ends:
        above = bisect_left(indexes, s.index)
        below = above + (kept[above] is s)
        if sizes[above] >= _ABOVE * sizes[-1] and reach[below] >= above:
            return kept[:above], kept[above:]
    return kept, []


def _home(s: Segment) -> Branch | tuple[str, str]:
    """The block that a text stands in with others, by its name where it has one: "<section><p>…</p></section>" holds but one."""
    box = s.branch
    while box.last - box.first == 1 and box.parent is not None:
        box = box.parent
    return (box.tag, box.names) if box.names else box


def _ends_article(s: Segment, segments: Sequence[Segment]) -> bool:
    """Whether a line states the rights in a text, and not in the picture that it stands below."""
    return (
        s.kind == "text"
        and len(s.text) <= _LONGEST
        and any(sign in s.text for sign in _SIGNS)
        and not s.flags & _PICTURE
        and all(one.kind != "image" for one in segments[max(0, s.index - _NEAR) : s.index])
        and opens_copyright(s.text)
        and states_rights(s.text)
    )
