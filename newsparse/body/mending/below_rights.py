"""What a Korean page offers below the line that forbids reprinting, which ends the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.grammar.copyright import opens_copyright, states_rights
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.tree.segments import Segment

#: Characters of such a line; the share of the text that stands above it.
_LONGEST, _ABOVE = 120, 0.6
_SIGNS = ("저작권", "무단")
_PICTURE = In.FIGURE.value | In.CAPTION.value


def without_what_follows_rights(kept: list[Segment], segments: Sequence[Segment]) -> tuple[list[Segment], list[Segment]]:
    """``kept`` up to the line, and what was kept below it, if none of that stands in a block of the text above."""
    if not kept:
        return kept, []
    for s in segments[kept[0].index + 1 : kept[-1].index]:
        if _ends_article(s):
            above = [one for one in kept if one.index < s.index]
            below = [one for one in kept if one.index > s.index]
            homes = {one.branch for one in above}
            if _size(above) >= _ABOVE * _size(kept) and not any(one.branch in homes for one in below):
                return above, kept[len(above) :]
    return kept, []


def _ends_article(s: Segment) -> bool:
    return (
        s.kind == "text"
        and len(s.text) <= _LONGEST
        and any(sign in s.text for sign in _SIGNS)
        and not s.flags & _PICTURE
        and opens_copyright(s.text)
        and states_rights(s.text)
    )


def _size(kept: list[Segment]) -> int:
    return sum([len(s.text) for s in kept])
