"""How many examples Hypothesis makes for a test: all of them in the build, a third while somebody works on the code."""

from __future__ import annotations

import os


def examples(most: int) -> int:
    """``most`` in the build and in a hunt (see ``conftest.py``), a third of it otherwise, and no fewer than 20."""
    if os.environ.get("CI") or os.environ.get("HYPOTHESIS_PROFILE"):
        return most
    return max(20, most // 3)
