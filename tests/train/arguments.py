"""What the commands that train take: where the corpora are, and whether to cross-validate instead of writing weights."""

from __future__ import annotations

import argparse
from pathlib import Path

ROOT = Path(__file__).parents[2]


def read_arguments(doc: str | None) -> argparse.Namespace:
    """The options ``corpora`` and ``cross_validate``; ``doc`` is the command's help."""
    arguments = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--corpora", type=Path, default=ROOT.parent / "shared" / "corpora")
    arguments.add_argument("--cross-validate", action="store_true")
    return arguments.parse_args()
