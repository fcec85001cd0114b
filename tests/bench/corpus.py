"""Reading a corpus."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TOP = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True, slots=True)
class GoldPage:
    """A page with what a reader would say about it.

    ``gold`` has any of: title, authors, published, body, subtitle, lead_image, images, topics; for a
    page that is no article only ``kind``.
    """

    id: str
    url: str
    gold: dict[str, Any]
    file: Path

    def html(self) -> bytes:
        """The page's exact bytes."""
        return gzip.decompress(self.file.read_bytes())


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


def pages_of(corpus: Path) -> Iterator[GoldPage]:
    """Every page of a corpus, in the order of its index."""
    with (corpus / "index.jsonl").open(encoding="utf-8") as index:
        for line in index:
            row = json.loads(line)
            yield GoldPage(row["id"], row["url"], row["gold"], corpus / row["html"])
