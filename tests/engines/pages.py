"""The pages that every door is given, and the rows that it must give."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

import newsparse
from newsparse.arrow import error_row, output_schema, row
from tests.bench.corpus import corpora_folder, pages_of

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
#: Bytes of a page of the corpora that goes through every door: some thirty sites', and 5,000 of them are read in half a minute.
SMALL = 20_000
#: What a crawl brings besides articles.
BAD: list[tuple[bytes, str]] = [
    (b"", "https://a.example/empty"),
    (b"%PDF-1.7 \x00\x01", "https://a.example/report.pdf"),
    (b"<html><title>404 Not Found</title><h1>Not Found</h1></html>", "https://a.example/gone"),
    (b"<html><body><p>no headline", "https://a.example/bare"),
    (
        "<html><h1>새 다리 열린다</h1><p>강마을시는 새 다리를 연다고 밝혔다.</p>".encode("euc-kr"),
        "https://a.example/euc",
    ),
]


def sample_pages() -> list[tuple[bytes, str]]:
    """Every sample's page and address."""
    folders = sorted(path for path in SAMPLES.iterdir() if (path / "page.html").exists())
    return [
        ((folder / "page.html").read_bytes(), (folder / "url.txt").read_text().strip()) for folder in folders
    ]


def corpus_pages() -> list[tuple[bytes, str]]:
    """Small pages of every corpus, where there are such."""
    folder = corpora_folder()
    indexes = sorted(folder.glob("*/index.jsonl")) if folder else []
    pages = [(page.html(), page.url) for index in indexes for page in pages_of(index.parent)]
    return [page for page in pages if len(page[0]) < SMALL]


def table_of(count: int, *, corpora: bool = False) -> Any:
    """``count`` pages with ``id``, ``url`` and ``html``: samples, what is no article, corpora if asked for, repeated."""
    known = sample_pages() + BAD + (corpus_pages() if corpora else [])
    chosen = [known[number % len(known)] for number in range(count)]
    random.Random(0).shuffle(chosen)
    return pa.table(
        {
            "id": pa.array(range(count), pa.int64()),
            "url": pa.array([url for _, url in chosen], pa.string()),
            "html": pa.array([html for html, _ in chosen], pa.binary()),
        }
    )


def write_pages(table: Any, path: Path) -> None:
    """The table as Parquet, in row groups as an engine would split it."""
    pq.write_table(table, path, row_group_size=max(1, table.num_rows // 8))


def expected_table(table: Any, known_as: Callable[[dict[str, Any]], dict[str, Any]] = dict) -> Any:
    """The articles by ``newsparse.parse`` alone, a page after the other, with the ``id`` of each.

    Args:
        table: the pages.
        known_as: what a door knows of a page, from its row in ``table``: ``html``, ``url``, perhaps ``fetched_at``.
    """
    known: dict[tuple[Any, ...], dict[str, Any]] = {}
    rows = []
    for values in table.to_pylist():
        given = known_as(values)
        page = (given["html"], given["url"], given.get("fetched_at"))
        if page not in known:
            known[page] = _row(*page)
        rows.append({"id": values["id"], **known[page]})
    return pa.Table.from_pylist(rows, schema=output_schema(table.schema, ["id"]))


def expected_rows(table: Any) -> list[dict[str, Any]]:
    """The same as rows."""
    rows: list[dict[str, Any]] = expected_table(table).to_pylist()
    return rows


def _row(html: str | bytes | None, url: str | None, fetched_at: datetime | None) -> dict[str, Any]:
    if html is None:
        return error_row(newsparse.WrongInput("there is no page: html is null"), url)
    try:
        return row(newsparse.parse(html, url, fetched_at=fetched_at), url)
    except newsparse.NewsparseError as error:
        return error_row(error, url)
