"""What extractors add: a corpus of two invented pages, one of a publisher that declares its title."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from tests.bench.accuracy import measure
from tests.bench.extractors import added, table

TEXT = "The mayor opened the second bridge on Monday, eleven years after the first had been closed to anything on wheels."


def corpus(folder: Path, pages: dict[str, tuple[str, str]]) -> Path:
    """A corpus whose pages show one headline and state another; ``pages``: id to address and gold title."""
    (folder / "html").mkdir(parents=True)
    with (folder / "index.jsonl").open("w", encoding="utf-8") as index:
        for name, (url, title) in pages.items():
            stated = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge opens"}</script>'
            html = f"<html><head>{stated}</head><body><h1>Second bridge at last</h1><article><p>{TEXT}</p></article></body></html>"
            (folder / "html" / f"{name}.html.gz").write_bytes(gzip.compress(html.encode()))
            row = {"id": name, "html": f"html/{name}.html.gz", "url": url, "gold": {"title": title, "body": TEXT}}
            index.write(json.dumps(row) + "\n")
    return folder


def test_an_extractor_is_measured_against_the_engine_alone(tmp_path: Path) -> None:
    folder = corpus(
        tmp_path / "gain",
        {"a": ("https://www.nzz.ch/a", "Bridge opens"), "b": ("https://nobody.example/b", "Second bridge at last")},
    )
    lines, harms = added([folder])
    assert [(line.extractor, line.pages) for line in lines] == [("NZZ", 1), ("all pages", 2)]
    assert (lines[0].given["title"], lines[0].alone["title"]) == (100.0, 0.0)
    assert (lines[1].given["title"], lines[1].alone["title"]) == (100.0, 50.0)
    assert harms == []
    shown = table(lines).splitlines()
    assert shown[0].split() == ["extractor", "pages", "exact", "word_f1", "title"]
    assert shown[1].split() == ["NZZ", "1", "100.0", "100.0", "100.0", "+100.0"]


def test_harm_is_named(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "harm", {"a": ("https://www.nzz.ch/a", "Second bridge at last")})
    _, (harm,) = added([folder])
    assert harm[:3] == ("NZZ", "a", "title")
    assert (harm.given, harm.alone) == (0.0, 1.0)
    measure.cache_clear()
