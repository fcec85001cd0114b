"""The same pages give the same rows through every door."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from newsparse.arrow import output_schema, parse_arrays, parse_batches
from tests.engines.pages import expected_table, table_of, write_pages
from tests.engines.pipeline_doors import BATCHES, batch, through_parse_many
from tests.engines.recipes import run_section, sections, table_made
from tests.engines.test_recipes import start_engine

pytestmark = pytest.mark.engine

FEW, MANY = 150, 5000


def through_batches(pages: Path) -> Any:
    """``parse_batches`` over a stream of record batches."""
    reader = pq.ParquetFile(pages).iter_batches(batch_size=100)
    return pa.Table.from_batches(list(parse_batches(reader, keep=["id"])))


def through_arrays(pages: Path) -> Any:
    """``parse_arrays`` over two chunked columns."""
    source = pq.read_table(pages)
    articles = pa.Table.from_struct_array(parse_arrays(source["html"], source["url"]))
    return articles.add_column(0, "id", source["id"])


#: The kernel's own doors; the engines' are the recipes of docs/engines.md.
KERNEL = {"parse_batches": through_batches, "parse_arrays": through_arrays}
DOORS = [*KERNEL, "parse_many", *BATCHES, *sections()]


class Given:
    """Pages on disk, and the rows that they must give."""

    def __init__(self, count: int, folder: Path, *, corpora: bool) -> None:
        self.source = table_of(count, corpora=corpora)
        self.pages = folder / "pages.parquet"
        write_pages(self.source, self.pages)
        self.schema = output_schema(self.source.schema, ["id"])
        self.expected = expected_table(self.source)


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Given:
    return Given(FEW, tmp_path_factory.mktemp("few"), corpora=False)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Given:
    return Given(MANY, tmp_path_factory.mktemp("many"), corpora=True)


@pytest.mark.parametrize("door", DOORS)
def test_a_few_pages_give_the_same_rows(
    door: str, few: Given, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    compare(door, few, request, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("door", [door for door in DOORS if door != "parse_arrays"])  # a table's own way
def test_five_thousand_pages_give_the_same_rows(
    door: str, many: Given, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    compare(door, many, request, tmp_path)


def compare(door: str, given: Given, request: pytest.FixtureRequest, folder: Path) -> None:
    """Every column of every row is what ``parse`` gave."""
    expected = given.expected
    if door in KERNEL:
        made = KERNEL[door](given.pages)
    elif door == "parse_many":
        made = through_parse_many(given.source)
    elif door in BATCHES:
        write, form, known_as = BATCHES[door]
        made = batch(write(given.source, folder), folder / "rows", form)
        expected = expected_table(given.source, known_as)
    else:
        start_engine(door, request)
        *_, (_, names) = run_section(door, given.pages)
        made = table_made(names)
    rows = made.cast(given.schema).sort_by("id")
    assert rows.num_rows == expected.num_rows
    differing = [name for name in given.schema.names if rows[name] != expected[name]]
    assert not differing, first_difference(rows, expected, differing[0])


def first_difference(rows: Any, expected: Any, name: str) -> str:
    """The first cell of a column that differs."""
    for number, (one, other) in enumerate(zip(rows[name], expected[name], strict=True)):
        if one != other:
            return f"row {number}, {name}: {one} is not {other}"
    return f"{name}: types differ"
