"""The block model: how likely a candidate belongs to the body.

Gradient-boosted trees over ``newsparse.body.evidence.FEATURES``, trained by
``tests/train/body_model.py`` and written out as plain comparisons in ``weights.py``. The first
trees settle most blocks; only where they are in doubt are the others asked.
"""

from __future__ import annotations

from math import exp

from newsparse.body.weights import early, late

_SETTLED = 1.2  # log-odds beyond which the later trees change one verdict in two thousand


def belongs(row: tuple[float, ...]) -> float:
    """Probability, 0 to 1, that the block with these numbers belongs to the body."""
    score = early(row)
    if -_SETTLED < score < _SETTLED:
        score += late(row)
    return 1.0 / (1.0 + exp(-score))
