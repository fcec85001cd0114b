"""What the block model left out between the first and the last block that it kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsparse.tree.segments import Segment


def left_out_between(kept: Sequence[Segment], dropped: Sequence[Segment], apart: int) -> Iterator[Segment]:
    """The dropped segments that stand amid the kept ones and have none of the flags of ``apart``."""
    if len(kept) > 1:
        first, last = kept[0].index, kept[-1].index
        yield from (s for s in dropped if first < s.index < last and not s.flags & apart)
