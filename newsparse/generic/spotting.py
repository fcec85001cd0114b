"""Finding the few segments worth a closer look: one search in their joined text instead of one each."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from newsparse.segments import Segment


def spot(segments: Sequence[Segment], words: Iterable[str], *, longest: int = 4000) -> list[Segment]:
    """The text segments of at most ``longest`` characters with one of ``words`` (lower case), in order."""
    texts = [segment.text if len(segment.text) <= longest else "" for segment in segments]
    joined = "\x1e".join(texts).lower()
    ends: list[int] | None = None
    found: set[int] = set()
    for word in words:
        at = joined.find(word)
        while at >= 0:
            if ends is None:
                ends = list(accumulate(len(text.lower()) + 1 for text in texts))
            index = bisect_right(ends, at)
            found.add(index)
            at = joined.find(word, ends[index])
    return [segments[index] for index in sorted(found)]
