"""docs/engines.md is true: each recipe runs on the engine that it is about, and prints what it says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from tests.engines.pages import expected_rows
from tests.engines.recipes import DOCUMENT, rows_of, run_section, sections
from tests.test_docs import TOP, blocks

pytestmark = pytest.mark.engine


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The document's own pages.parquet, made by its first block."""
    folder = tmp_path_factory.mktemp("recipes")
    (folder / "samples").symlink_to(TOP / "samples")
    code, _ = next(iter(blocks(DOCUMENT.read_text(encoding="utf-8"))))
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        exec(compile(code, str(DOCUMENT), "exec"), {})
    return folder / "pages.parquet"


@pytest.mark.parametrize("engine", sections())
def test_a_recipe_prints_what_it_says_and_gives_the_rows_of_parse(
    engine: str,
    pages: Path,
    request: pytest.FixtureRequest,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    start_engine(engine, request)
    capsys.readouterr()
    names: dict[str, Any] = {}
    for shown, names in run_section(engine, pages):  # noqa: B007 - the last block's are wanted
        printed = capsys.readouterr().out
        if shown is not None:
            assert printed == shown
    source = pq.read_table(pages)
    assert rows_of(names, source.schema) == expected_rows(source)


def start_engine(engine: str, request: pytest.FixtureRequest) -> None:
    """Spark and Ray, as these tests want them; the recipe finds them running."""
    if fixture := {"Spark": "spark", "Ray": "ray_local"}.get(engine):
        request.getfixturevalue(fixture)


def test_every_engine_has_a_recipe() -> None:
    assert set(sections()) == {"Spark", "Ray", "Dask", "Polars", "DuckDB", "pandas", "Hugging Face datasets"}
