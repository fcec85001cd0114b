"""Write a sample's golden after showing what would change: ``python -m tests.goldens [NAME ...]``.

A golden is read by a person before it is committed; no test ever writes one. A field that is named
in a sample's ``pending.txt`` is not written either: there the golden holds what a reader sees, and
``parse`` does not give it yet.
"""

from __future__ import annotations

import difflib
import json
import sys
from pathlib import Path
from typing import Any

import newsparse

SAMPLES = Path(__file__).resolve().parent.parent / "samples"
#: Fields that follow from the body, and are not compared where the body is pending.
_OF_BODY = ("removals", "warnings")


def samples() -> list[Path]:
    """The folders of all samples, by name."""
    return sorted(page.parent for page in SAMPLES.glob("*/page.html"))


def read_sample(folder: Path) -> dict[str, Any]:
    """The article that a sample gives today, as JSON values."""
    url = folder / "url.txt"
    article = newsparse.parse(
        (folder / "page.html").read_bytes(), url=url.read_text(encoding="utf-8").strip() if url.exists() else None
    )
    return json.loads(article.model_dump_json())


def pending(folder: Path) -> dict[str, str]:
    """Fields that ``parse`` is known to get wrong on a sample, and what is wrong: ``field: reason`` lines."""
    path = folder / "pending.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    parted = (line.partition(":") for line in lines if line.strip() and not line.startswith("#"))
    return {field.strip(): reason.strip() for field, _, reason in parted}


def comparable(values: dict[str, Any], waiting: dict[str, str]) -> dict[str, Any]:
    """The values without what says how pending fields came about."""
    out = dict(values)
    out["provenance"] = {name: said for name, said in values.get("provenance", {}).items() if name not in waiting}
    if "body" in waiting:
        for name in _OF_BODY:
            out.pop(name, None)
    return out


def golden_text(values: dict[str, Any]) -> str:
    """Values as a golden file holds them."""
    return json.dumps(values, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def main(names: list[str]) -> None:
    """Show the difference of each sample to its golden, and write the golden."""
    for folder in samples():
        if names and folder.name not in names:
            continue
        golden = folder / "article.json"
        old = golden.read_text(encoding="utf-8") if golden.exists() else ""
        waiting = pending(folder)
        values = comparable(read_sample(folder), waiting)
        values |= {name: value for name, value in json.loads(old or "{}").items() if name in waiting}
        new = golden_text(values)
        changes = difflib.unified_diff(old.splitlines(), new.splitlines(), folder.name, "now", lineterm="", n=1)
        sys.stdout.write("\n".join(changes) + "\n" if old != new else f"{folder.name}: unchanged\n")
        golden.write_text(new, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
