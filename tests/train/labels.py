"""Which blocks of a page make its gold body: an alignment of their words with the gold's.

Every word of the gold is given to one block, so of copies of a text only one is the article's, and a line of
a word or two is its part only where the gold has it between the blocks around it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from tests.bench.measures import words as tokens

_RUN = 4  # words that are looked up together
_NEAR = 25  # words by which the parts of one block may be shifted against each other in the gold
_SURE = 0.8  # share of its words from which a block is given its place before the others

Words = list[str]


def labels_of(texts: Sequence[str], inside: Sequence[bool], gold: str, least: float) -> list[int]:
    """1 for each block of which at least the share ``least`` is the gold's, else 0. ``inside`` ones come first."""
    alignment = _Alignment(tokens(gold), [tokens(text) for text in texts])
    order = sorted(range(len(texts)), key=lambda i: not inside[i])
    for share in (_SURE, least):
        for i in order:
            alignment.place(i, share)
    for i in order:
        alignment.place_short(i)
    return [int(place is not None) for place in alignment.places]


class _Alignment:
    """The gold's words, which of them are given away, and where in them each block stands."""

    def __init__(self, gold: Words, blocks: list[Words]) -> None:
        self.gold = gold
        self.blocks = blocks
        self.given = bytearray(len(gold))
        self.places: list[tuple[int, int] | None] = [None] * len(blocks)
        self.runs: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for at in range(len(gold) - _RUN + 1):
            self.runs[tuple(gold[at : at + _RUN])].append(at)
        self.starts: dict[str, list[int]] = defaultdict(list)
        for at, word in enumerate(gold):
            self.starts[word].append(at)

    def place(self, i: int, least: float) -> None:
        """Give a block of four words or more the gold's words that it shares, if they are enough of it."""
        own = self.blocks[i]
        if self.places[i] is not None or len(own) < _RUN:
            return
        hits = [
            (k, at) for k in range(len(own) - _RUN + 1) for at in self.runs.get(tuple(own[k : k + _RUN]), ())
            if not self.given[at] or not self.given[at + _RUN - 1]
        ]  # fmt: skip
        if not hits:
            return
        shift = Counter(at - k for k, at in hits).most_common(1)[0][0]
        mine: set[int] = set()
        taken: set[int] = set()
        for k, at in hits:
            if abs(at - k - shift) <= _NEAR:
                for j in range(_RUN):
                    if not self.given[at + j]:
                        mine.add(k + j)
                        taken.add(at + j)
        if min(len(mine), len(taken)) >= least * len(own):
            self._give(i, taken)

    def place_short(self, i: int) -> None:
        """Give a block of fewer words its place between those of its neighbours, if the gold has it there."""
        own = self.blocks[i]
        if self.places[i] is not None or not 0 < len(own) < _RUN:
            return
        before = next((place[1] + 1 for place in reversed(self.places[:i]) if place), 0)
        after = next((place[0] for place in self.places[i + 1 :] if place), len(self.gold))
        for at in self.starts.get(own[0], ()):
            end = at + len(own)
            if before <= at and end <= after and self.gold[at:end] == own and not any(self.given[at:end]):
                self._give(i, set(range(at, end)))
                return

    def _give(self, i: int, taken: set[int]) -> None:
        for at in taken:
            self.given[at] = 1
        self.places[i] = min(taken), max(taken)
