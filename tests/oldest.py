"""The oldest packages that an installation may have: ``python3 tests/oldest.py`` prints them as pip's constraints, a line each."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
_FROM = re.compile(r"([\w-]+)(?:\[[\w,]+\])?>=([\w.]+)")


def constraints() -> list[str]:
    """A line ``name==version`` for each package that newsparse itself needs, at the lowest version that it says it works with."""
    needs = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    return [f"{found[1]}=={found[2]}" for need in needs if (found := _FROM.match(need))]


if __name__ == "__main__":
    print("\n".join(constraints()))
