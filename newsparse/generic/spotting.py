"""Finding the few segments worth a closer look: one search in their joined text instead of one each."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate

from newsparse.tree.segments import Segment


def spot(segments: Sequence[Segment], words: Iterable[str], *, longest: int = 4000) -> list[Segment]:
    """The text segments of at most ``longest`` characters with one of ``words`` (lower case), in order."""
    # of ASCII, as most are, that costs next to nothing
    texts = ["" if len(segment.text) > longest else segment.text.lower() for segment in segments]
    joined = "\x1e".join(texts)
    ends: list[int] | None = None
    found: set[int] = set()
    plain, others = _by_script(tuple(words))
    if not joined.isascii():  # one character is found forty times as fast as a word
        plain = (*plain, *[word for word, letter in others if letter in joined])
    for word in plain:
        at = joined.find(word)
        while at >= 0:
            if ends is None:
                ends = [end + signs for signs, end in enumerate(accumulate(map(len, texts)), 1)]
            index = bisect_right(ends, at)
            found.add(index)
            at = joined.find(word, ends[index])
    return [segments[index] for index in sorted(found)]


@lru_cache(maxsize=64)
def _by_script(words: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """The words in ASCII; the others, each with its character farthest from that."""
    return tuple([word for word in words if word.isascii()]), tuple([(word, max(word)) for word in words if not word.isascii()])
