"""A real Ray on two workers: articles by ``map_batches``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

import newsparse
from newsparse.arrow import ARTICLE_SCHEMA, from_row

pytest.importorskip("ray")

from newsparse.engines.ray import parse_dataset
from tests.engines.pages import expected_rows, table_of

pytestmark = pytest.mark.engine

SOURCE = table_of(60)


def test_rows_are_those_of_parse(ray_local: Any, tmp_path: Path) -> None:
    pages = ray_local.data.from_arrow([SOURCE.slice(start, 20) for start in (0, 20, 40)])
    parse_dataset(pages, keep=["id"], ray={"batch_size": 7}).write_parquet(str(tmp_path / "articles"))
    written = pq.read_table(tmp_path / "articles").sort_by("id")
    assert written.to_pylist() == expected_rows(SOURCE)
    assert written.schema.field("body").type == ARTICLE_SCHEMA.field("body").type


def test_items_and_options(ray_local: Any) -> None:
    html, url = SOURCE["html"][0].as_py(), SOURCE["url"][0].as_py()
    pages = ray_local.data.from_items([{"page": html, "from": url}, {"page": None, "from": url}])
    read, failed = parse_dataset(pages, "page", "from", registry=newsparse.GENERIC_ONLY).take_all()
    assert from_row(read) == newsparse.parse(html, url, registry=newsparse.GENERIC_ONLY)
    assert failed["error"]["type"] == "WrongInput"
