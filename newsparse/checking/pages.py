"""Pages of a folder: a corpus with gold, samples with goldens, or nothing but saved pages."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from newsparse.checking.check import Checked, check_sample
from newsparse.checking.corpus import INDEX, GoldPage, check_gold, pages_of
from newsparse.checking.sample import Sample, samples_in
from newsparse.registry import Registry

_PAGES = ("*.html", "*.htm", "*.html.gz", "*.htm.gz")
_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class SavedPage:
    """One page of a folder.

    Attributes:
        id: its name, unique in the folder.
        url: where it was fetched, if the folder says so.
        file: the page, gzipped or not.
        known: what is known to be right about it, if anything is.
    """

    id: str
    url: str | None
    file: Path
    known: GoldPage | Sample | None = None

    def html(self) -> bytes:
        """The page's exact bytes."""
        data = self.file.read_bytes()
        return gzip.decompress(data) if data.startswith(_GZIP) else data

    def checked(self, registry: Registry) -> Checked | None:
        """The page compared with what is known to be right about it; ``None`` if nothing is."""
        match self.known:
            case GoldPage():
                return check_gold(self.known, registry)
            case Sample():
                return check_sample(self.known, registry) if self.known.golden is not None else None
        return None


def saved_pages(folder: Path) -> Iterator[SavedPage]:
    """Every page of a folder: by ``index.jsonl`` if it has one, by sample, else each HTML file below it."""
    if (folder / INDEX).is_file():
        for page in pages_of(folder):
            yield SavedPage(page.id, page.url, page.file, page)
    elif samples := samples_in(folder):
        for sample in samples:
            yield SavedPage(sample.name, sample.url, sample.folder / "page.html", sample)
    else:
        for file in sorted({found for pattern in _PAGES for found in folder.rglob(pattern)}):
            yield SavedPage(file.relative_to(folder).as_posix(), None, file)
