"""The block model: which candidates belong to the body.

Two sets of gradient-boosted trees over what ``newsparse.body.locating.evidence`` measures, trained by
``tests/train/body_model.py`` and written out as plain comparisons in ``weights.py``: the early ones settle most
blocks from a few numbers, the late ones are asked where those leave doubt. What they say of single blocks is
then weighed together, since a page's paragraphs are set alike and its articles are seldom half an article.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, log

_ALIKE = 0.4  # weight of what is said of all blocks in the same markup
_FEW = 3  # blocks in the same markup below which each stands for itself
_LONG = 80  # characters that part lines from paragraphs in the same markup
_CLEAR = 4.0  # log-odds that count as certain
_LOWEST, _HIGHEST = 0.25, 0.5  # of the probability from which a block is kept
_ROUNDS = 3
_CHANGE = 0.2  # log-odds that a change between blocks that are kept and blocks that are left costs


def chosen(scores: Sequence[float], sizes: Sequence[int], signature: Sequence[int]) -> list[bool]:
    """Which candidates belong to the body.

    Args:
        scores: the log-odds of each.
        sizes: the characters of each.
        signature: a number that stands for the markup of each; 0 is nothing but links.
    """
    odds = _with_alike(_links_together(scores, signature), sizes, signature)
    least = _least([1.0 / (1.0 + exp(-x)) for x in odds], sizes)
    lowered = log(least / (1.0 - least))
    # What is nothing but a link is not made likelier by a page that is short of text.
    return _in_runs([x - lowered if number else x for x, number in zip(odds, signature, strict=True)])


def _in_runs(gains: Sequence[float]) -> list[bool]:
    """Which to keep so that the gains of those that are kept, less the cost of each change between keeping and leaving, are most.

    An article's blocks follow one another: a block about which little is known goes with its neighbours (Viterbi's
    algorithm over two states).
    """
    if min(gains, default=0.0) >= 0.0:  # nothing is to be left: each keeps the way through kept blocks the best
        return [True] * len(gains)
    left = kept = 0.0
    steps: list[tuple[bool, bool]] = []  # whether the best way to leave a block, and to keep it, comes from one that is kept
    for gain in gains:
        to_left, to_kept = kept - _CHANGE > left, kept >= left - _CHANGE
        steps.append((to_left, to_kept))
        left, kept = kept - _CHANGE if to_left else left, (kept if to_kept else left - _CHANGE) + gain
    keeps = kept >= left
    found = [False] * len(steps)
    for at in range(len(steps) - 1, -1, -1):
        found[at] = keeps
        keeps = steps[at][keeps]
    return found


def _links_together(scores: Sequence[float], signature: Sequence[int]) -> Sequence[float]:
    """The scores with the mean of each row of links for all of its links: a list of links is the article's or is not."""
    if 0 not in signature:
        return scores
    joined = list(scores)
    start = 0
    for at, number in enumerate((*signature, 1)):
        if number:
            if at - start > 1:
                joined[start:at] = [sum(joined[start:at]) / (at - start)] * (at - start)
            start = at + 1
    return joined


def _with_alike(scores: Sequence[float], sizes: Sequence[int], signature: Sequence[int]) -> list[float]:
    """The scores drawn towards the mean of their markup."""
    clear = [-_CLEAR if x < -_CLEAR else _CLEAR if x > _CLEAR else x for x in scores]
    groups = [2 * number + (size > _LONG) for number, size in zip(signature, sizes, strict=True)]
    sums, counts = [0.0] * (max(groups, default=0) + 1), [0] * (max(groups, default=0) + 1)
    for group, x in zip(groups, clear, strict=True):
        sums[group] += x
        counts[group] += 1
    return [
        x if counts[group] < _FEW else (1.0 - _ALIKE) * x + _ALIKE * sums[group] / counts[group]
        for group, x in zip(groups, clear, strict=True)
    ]


def _least(likely: Sequence[float], sizes: Sequence[int]) -> float:
    """The probability from which blocks are kept so that the F1 to be expected is largest: half of that F1.

    On a page that the model is sure of this is one half; where it doubts every block, less, since nothing
    would be left of such a page.
    """
    weighed = [p * size for p, size in zip(likely, sizes, strict=True)]
    wanted = sum(weighed)
    least = _HIGHEST
    for _ in range(_ROUNDS):
        right = taken = 0.0
        for p, w, size in zip(likely, weighed, sizes, strict=True):
            if p >= least:
                right += w
                taken += size
        lower = max(_LOWEST, min(_HIGHEST, right / ((taken + wanted) or 1.0)))
        if lower >= least - 0.01:
            break
        least = lower
    return least
