"""A sample: a page, its address, and its golden, which is the article that a person has read and found right.

    samples/harbour-daily/
        page.html        the page, with invented text
        url.txt          where it would be fetched (may be absent)
        article.json     the golden: every field as JSON
        pending.txt      ``field: what is wrong`` lines of fields that ``parse`` does not give yet
        unreviewed.txt   present until somebody has read the golden
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsparse.article import Article
from newsparse.parsing import parse
from newsparse.registry import Registry

PAGE, URL, GOLDEN, PENDING, UNREVIEWED = "page.html", "url.txt", "article.json", "pending.txt", "unreviewed.txt"
#: Fields that follow from the body, and are not compared where the body is pending.
_OF_BODY = ("removals", "warnings")
#: How far a probability may move: the model that rates pages is trained anew at times.
_DRIFT = 0.1

Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample's folder, read when asked."""

    folder: Path

    @property
    def name(self) -> str:
        """The folder's name."""
        return self.folder.resolve().name

    @property
    def html(self) -> bytes:
        """The page's bytes."""
        return (self.folder / PAGE).read_bytes()

    @property
    def url(self) -> str | None:
        """Where the page would be fetched, if the sample says so."""
        path = self.folder / URL
        return path.read_text(encoding="utf-8").strip() if path.exists() else None

    @property
    def golden(self) -> Values | None:
        """The golden as JSON values; ``None`` where there is none yet."""
        path = self.folder / GOLDEN
        return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None

    @property
    def pending(self) -> dict[str, str]:
        """Fields that ``parse`` is known to get wrong here, and what is wrong."""
        path = self.folder / PENDING
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        parted = (line.partition(":") for line in lines if line.strip() and not line.startswith("#"))
        return {field.strip(): reason.strip() for field, _, reason in parted}

    @property
    def unreviewed(self) -> bool:
        """Whether nobody has read the golden yet."""
        return (self.folder / UNREVIEWED).exists()

    def read(self, registry: Registry | None = None) -> Article:
        """The article that the page gives today."""
        return parse(self.html, self.url, registry=registry)


def samples_in(place: Path) -> list[Sample]:
    """The sample that a folder is, or those in it, by name."""
    if (place / PAGE).is_file():
        return [Sample(place)]
    return [Sample(page.parent) for page in sorted(place.glob(f"*/{PAGE}"))]


def differences(sample: Sample, article: Article) -> dict[str, tuple[Any, Any]]:
    """Fields that differ from the golden, pending ones too: what the golden has, what the article has."""
    waiting = sample.pending
    wanted = _comparable(sample.golden or {}, waiting)
    got = _comparable(_values(article), waiting)
    names = sorted({*wanted, *got})
    return {n: (wanted.get(n), got.get(n)) for n in names if not _same(n, wanted.get(n), got.get(n))}


def write_golden(sample: Sample, article: Article) -> str:
    """Make the article the golden, but for pending fields, which keep what a reader has written there.

    Returns:
        The difference to the golden before, as a unified diff; empty if there is none.
    """
    path = sample.folder / GOLDEN
    old = path.read_text(encoding="utf-8") if path.exists() else ""
    waiting = sample.pending
    values = _comparable(_values(article), waiting)
    values |= {name: value for name, value in (sample.golden or {}).items() if name in waiting}
    new = json.dumps(values, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    if new == old:
        return ""
    path.write_text(new, encoding="utf-8")
    changes = difflib.unified_diff(old.splitlines(), new.splitlines(), sample.name, "now", lineterm="", n=1)
    return "\n".join(changes)


def _values(article: Article) -> Values:
    values: Values = json.loads(article.model_dump_json())
    return values


def _comparable(values: Mapping[str, Any], waiting: Mapping[str, str]) -> Values:
    """The values without what says how pending fields came about."""
    out = dict(values)
    out["provenance"] = {name: said for name, said in values.get("provenance", {}).items() if name not in waiting}
    if "body" in waiting:
        for name in _OF_BODY:
            out.pop(name, None)
    return out


def _same(name: str, wanted: object, got: object) -> bool:
    if name == "probability":
        return isinstance(wanted, float) and isinstance(got, float) and abs(wanted - got) < _DRIFT
    return wanted == got
