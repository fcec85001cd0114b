"""The doors of one machine: ``parse_many``, and ``newsparse batch`` from every input to every output."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

import newsparse
from newsparse.arrow import ARTICLE_SCHEMA, error_row, from_row, output_schema, row
from tests.engines.warcs import WHEN, record, write_warc

MOMENT = datetime.fromisoformat(WHEN)


def through_parse_many(source: Any) -> Any:
    """``parse_many`` with two workers."""
    pages = ((values["html"], values["url"]) for values in source.to_pylist())
    read = newsparse.parse_many(pages, workers=2, errors="return")
    urls = source["url"].to_pylist()
    rows = [
        row(one, url) if isinstance(one, newsparse.Article) else error_row(one, url)
        for one, url in zip(read, urls, strict=True)
    ]
    return _numbered(rows)


def batch(made: Path, out: Path, form: str) -> Any:
    """``newsparse batch`` of an input, as a user calls it."""
    command = [
        sys.executable,
        "-m",
        "newsparse",
        "batch",
        str(made),
        "-o",
        str(out),
        "--format",
        form,
        "--workers",
        "2",
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=900, check=False)
    assert done.returncode == 0, done.stderr
    rows = sorted(_rows(out, form), key=lambda values: values["record"])
    assert [values["record"] for values in rows] == list(range(len(rows)))
    return _numbered([{name: values[name] for name in ARTICLE_SCHEMA.names} for values in rows])


def _rows(out: Path, form: str) -> Iterator[dict[str, Any]]:
    for part in sorted(out.glob(f"part-*.{form}")):
        if form == "parquet":
            yield from pq.read_table(part).to_pylist()
        else:
            for line in part.read_text(encoding="utf-8").splitlines():
                yield _of_json(json.loads(line))


def _of_json(values: dict[str, Any]) -> dict[str, Any]:
    """A line's moments are text: the article is read back, and made a row anew."""
    if values["error"] is not None:
        return values
    return {**values, **row(from_row(values), values["input_url"])}


def _numbered(rows: list[dict[str, Any]]) -> Any:
    schema = output_schema(pa.schema([("id", pa.int64())]), ["id"])
    return pa.Table.from_pylist(
        [{"id": number, **values} for number, values in enumerate(rows)], schema=schema
    )


def write_html(source: Any, folder: Path) -> Path:
    """A folder of HTML files; none has an address."""
    pages = folder / "html"
    pages.mkdir()
    for values in source.to_pylist():
        (pages / f"{values['id']:05}.html").write_bytes(values["html"])
    return pages


def write_records(source: Any, folder: Path) -> Path:
    """A WARC file."""
    return write_warc(
        folder / "pages.warc.gz", [record(values["url"], values["html"]) for values in source.to_pylist()]
    )


def write_lines(source: Any, folder: Path) -> Path:
    """JSON lines; JSON has no bytes, so the pages are text."""
    path = folder / "pages.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for values in source.to_pylist():
            line = {"url": values["url"], "html": as_text(values["html"])}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    return path


def as_text(html: bytes) -> str:
    """The page as JSON can hold it."""
    return html.decode(errors="replace")


def write_rows(source: Any, folder: Path) -> Path:
    """Parquet."""
    path = folder / "pages-in.parquet"
    pq.write_table(source, path)
    return path


#: An input of ``newsparse batch``, the output to ask for, and how what it knows of a page differs from the table's row.
BATCHES: dict[str, tuple[Callable[[Any, Path], Path], str, Callable[[dict[str, Any]], dict[str, Any]]]] = {
    "batch: HTML to JSONL": (write_html, "jsonl", lambda page: {"html": page["html"], "url": None}),
    "batch: WARC to Parquet": (write_records, "parquet", lambda page: {**page, "fetched_at": MOMENT}),
    "batch: JSONL to Parquet": (write_lines, "parquet", lambda page: {**page, "html": as_text(page["html"])}),
    "batch: Parquet to JSONL": (write_rows, "jsonl", lambda page: page),
}
