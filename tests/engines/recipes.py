"""docs/engines.md as code: the blocks of a section, run as they stand, and the rows that they leave in ``articles``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa

from newsparse.arrow import output_schema
from tests.test_docs import TOP, blocks

DOCUMENT = TOP / "docs" / "engines.md"
_SECTION = re.compile(r"^## ([^\n]+)\n(.*?)(?=^## |\Z)", re.M | re.S)


def sections(kind: str = "python engine") -> dict[str, str]:
    """The sections that have a block of that kind."""
    text = DOCUMENT.read_text(encoding="utf-8")
    return {name: body for name, body in _SECTION.findall(text) if any(blocks(body, kind))}


def run_section(name: str, pages: Path) -> Iterator[tuple[str | None, dict[str, Any]]]:
    """Run a section's blocks over ``pages``, which stands for the document's pages.parquet.

    Yields:
        After each block, what the document says that it prints, and its names.
    """
    names: dict[str, Any] = {"__name__": "__recipe__"}
    for code, shown in blocks(sections()[name], "python engine"):
        # An engine's own process has another working folder: the path is told whole.
        exec(compile(code.replace("pages.parquet", str(pages)), f"{DOCUMENT}: {name}", "exec"), names)
        yield shown, names


def table_made(names: dict[str, Any]) -> Any:
    """The Arrow table of what a recipe made."""
    return _arrow(names["database"].sql("from articles") if "database" in names else names["articles"])


def rows_of(names: dict[str, Any], source: Any) -> list[dict[str, Any]]:
    """The rows that a recipe made, in the order of ``id``."""
    table = table_made(names).cast(output_schema(source, ["id"]))
    rows: list[dict[str, Any]] = table.sort_by("id").to_pylist()
    return rows


def _arrow(articles: Any) -> Any:
    """What an engine calls a table, as Arrow."""
    match type(articles).__module__.partition(".")[0]:
        case "_duckdb" | "duckdb":
            return articles.to_arrow_table()
        case "pyspark":
            return articles.toArrow()
        case "ray":
            import ray

            return pa.concat_tables(ray.get(articles.to_arrow_refs()))
        case "dask":
            return pa.Table.from_pandas(articles.compute(scheduler="synchronous"), preserve_index=False)
        case "polars":
            return (articles.collect() if hasattr(articles, "collect") else articles).to_arrow()
        case "pandas":
            return pa.Table.from_pandas(articles, preserve_index=False)
        case "datasets":
            return articles.with_format("arrow")[:]
        case _:
            raise TypeError(f"what is {type(articles)!r}?")
