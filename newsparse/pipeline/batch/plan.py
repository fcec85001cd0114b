"""What a batch is asked to do."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from newsparse.pipeline.batch.folder import Folder
from newsparse.pipeline.inputs import Input
from newsparse.pipeline.many import TIME_LIMIT

Format = Literal["parquet", "jsonl"]
PART_ROWS = 1000
PART_BYTES = 32_000_000  # of rows as they cross between processes; a part ends at the one or the other


class Plan(NamedTuple):
    """A batch.

    Attributes:
        inputs: what to read.
        out: the folder for the rows.
        format: of its files.
        workers: processes.
        time_limit: seconds for a page.
        max_bytes: the largest page.
        min_probability: as for ``parse``.
        part_rows: rows of a file, at most.
        rules: Python files whose extractors win.
    """

    inputs: list[Input]
    out: Folder
    format: Format
    workers: int
    max_bytes: int
    min_probability: float
    time_limit: float | None = TIME_LIMIT
    part_rows: int = PART_ROWS
    rules: tuple[str, ...] = ()

    @property
    def parse_options(self) -> dict[str, Any]:
        """What every page is parsed with."""
        return {"max_bytes": self.max_bytes, "min_probability": self.min_probability}
