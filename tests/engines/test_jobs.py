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
    """Three WARC files and their list: a whole one, one of odd records, and one that is cut off."""
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
    (folder / "warc.paths").write_text("a.warc.gz\nb.warc.gz\nc.warc.gz\nmissing.warc.gz\n")
    return folder / "warc.paths"


@pytest.mark.parametrize("job", ["ccnews_spark.py", "ccnews_ray.py"])
def test_a_job_reads_every_page_and_names_what_is_broken(job: str, paths: Path, tmp_path: Path) -> None:
    out = tmp_path / "articles"
    arguments = [sys.executable, str(JOBS / job), str(paths), str(out), f"{paths.parent}/"]
    environment = os.environ | {"PYTHONPATH": str(JOBS)}
    done = subprocess.run(
        arguments, capture_output=True, text=True, timeout=240, env=environment, check=False
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
    for row in sorted(rows, key=lambda row: row["offset"]):
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
    cut = by_file["c.warc.gz"]
    assert [from_row(row) for row in cut[:2]] == [parsed(*page) for page in PAGES[:2]]
    assert cut[-1]["fault"] == "the file is cut off, in this record or the next"
    (missing,) = by_file["missing.warc.gz"]
    assert "FileNotFoundError" in missing["fault"]
    assert missing["error"]["type"] == "WrongInput"


def parsed(html: bytes, url: str) -> newsparse.Article:
    from datetime import datetime

    return newsparse.parse(html, url, fetched_at=datetime.fromisoformat(WHEN))
