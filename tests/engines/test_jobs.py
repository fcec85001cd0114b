"""The ready jobs of docs/jobs run as they stand, on small WARC files, a broken one among them."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

import newsparse
from newsparse.arrow import from_row
from tests.engines.pages import BAD, SAMPLES, sample_pages
from tests.engines.warcs import WHEN, record, write_warc

pytestmark = pytest.mark.engine

JOBS = SAMPLES.parent / "docs" / "jobs"
PAGES = sample_pages()[:12]
LATIN = "<html><h1>Müde Möwen</h1><p>Der zweite Anleger im alten Hafen wurde am Montag eröffnet.</p>".encode(
    "latin-1"
)


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """WARC files and their list: a whole one, one of odd records, one that is cut off, one with a damaged record."""
    folder = tmp_path_factory.mktemp("warcs")
    write_warc(folder / "a.warc.gz", [record(url, html) for html, url in PAGES[:6]])
    odd = [
        record("https://a.example/latin", LATIN, "text/html; charset=iso-8859-1"),
        record("https://a.example/picture", b"\x89PNG", "image/png"),
        record("https://a.example/moved", b"", status="301 Moved Permanently"),
        *(record(url, html) for html, url in BAD),
        *(record(url, html) for html, url in PAGES[6:]),
    ]
    write_warc(folder / "b.warc.gz", odd)
    whole = write_warc(folder / "c.warc.gz", [record(url, html) for html, url in PAGES[:4]]).read_bytes()
    (folder / "c.warc.gz").write_bytes(whole[: len(whole) * 2 // 3])
    spoiled = bytearray(
        write_warc(folder / "d.warc.gz", [record(url, html) for html, url in PAGES[:2]]).read_bytes()
    )
    spoiled[1000] ^= 0xFF
    (folder / "d.warc.gz").write_bytes(spoiled)
    (folder / "warc.paths").write_text(
        "".join(f"{name}.warc.gz\n" for name in ("a", "b", "c", "d", "missing"))
    )
    return folder / "warc.paths"


@pytest.mark.parametrize("job", ["ccnews_spark.py", "ccnews_ray.py"])
def test_a_job_reads_every_page_and_names_what_is_broken(job: str, paths: Path, tmp_path: Path) -> None:
    out = tmp_path / "articles"
    arguments = [sys.executable, str(JOBS / job), str(paths), str(out), f"{paths.parent}/"]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(JOBS), os.environ.get("PYTHONPATH", "")])}
    done = subprocess.run(
        arguments, capture_output=True, text=True, timeout=900, env=environment, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    rows = pq.read_table(out).to_pylist()
    counts = {
        "rows": len(rows),
        "errors": sum(row["error"] is not None for row in rows),
        "faults": sum(row["fault"] is not None for row in rows),
    }
    assert ast.literal_eval(done.stdout.strip().splitlines()[-1]) == counts

    by_file: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        by_file.setdefault(Path(row["warc"]).name, []).append(row)
    assert [from_row(row) for row in by_file["a.warc.gz"]] == [parsed(*page) for page in PAGES[:6]]
    assert [row["input_url"] for row in by_file["b.warc.gz"]] == [
        "https://a.example/latin",
        *(url for _, url in BAD + PAGES[6:]),
    ]
    assert by_file["b.warc.gz"][0]["title"] == "Müde Möwen"
    assert [from_row(row) for row in by_file["b.warc.gz"][1 + len(BAD) :]] == [
        parsed(*page) for page in PAGES[6:]
    ]
    *whole, cut = by_file["c.warc.gz"]
    assert whole
    assert [from_row(row) for row in whole] == [parsed(*page) for page in PAGES[: len(whole)]]
    assert "cut short" in cut["fault"]
    assert by_file["d.warc.gz"][0]["fault"].startswith("BrokenRecord")
    assert from_row(by_file["d.warc.gz"][1]) == parsed(*PAGES[1])
    (missing,) = by_file["missing.warc.gz"]
    assert "FileNotFoundError" in missing["fault"]
    assert missing["error"]["type"] == "WrongInput"


def parsed(html: bytes, url: str) -> newsparse.Article:
    from datetime import datetime

    return newsparse.parse(html, url, fetched_at=datetime.fromisoformat(WHEN))
