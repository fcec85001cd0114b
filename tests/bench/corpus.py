"""Reading a corpus."""

from __future__ import annotations

import os
from pathlib import Path

from newsparse.checking.corpus import GoldPage, pages_of

__all__ = ["GoldPage", "corpora_folder", "corpora_named", "pages_of"]

TOP = Path(__file__).resolve().parent.parent.parent


def corpora_folder() -> Path | None:
    """Where the corpora are, or ``None``."""
    stated = os.environ.get("NEWSPARSE_CORPORA")
    folder = Path(stated) if stated else TOP.parent / "shared" / "corpora"
    return folder if folder.is_dir() else None


def corpora_named(names: list[str]) -> list[Path]:
    """The folders of the named corpora; of all there are, if none is named."""
    folder = corpora_folder()
    if folder is None:
        raise SystemExit("no corpora: set NEWSPARSE_CORPORA to a folder of gold pages")
    found = sorted(index.parent for index in folder.glob("*/index.jsonl"))
    if unknown := set(names) - {path.name for path in found}:
        raise SystemExit(f"no such corpus: {', '.join(sorted(unknown))}; there are {[p.name for p in found]}")
    return [path for path in found if not names or path.name in names]
