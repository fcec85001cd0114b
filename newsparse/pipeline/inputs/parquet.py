"""Parquet files with a column ``html`` and perhaps ``url``, ``charset``, ``fetched_at`` and ``id``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from newsparse.errors import BrokenRecord, NewsparseError
from newsparse.extras import load
from newsparse.pipeline.inputs.entry import Entry
from newsparse.pipeline.inputs.find import Input
from newsparse.pipeline.pages import PageIn
from newsparse.pipeline.stores import opened

_ROWS = 32  # that are held unpacked
_BUFFER = 1 << 20  # bytes
_WANTED = ("html", "url", "charset", "fetched_at", "id")


def read(source: Input, max_bytes: int) -> Iterator[Entry]:
    """An entry a row; one for what follows the damage in a row group that cannot be read."""
    parquet = load("pyarrow.parquet", feature="reading Parquet", extra="arrow")
    # By default a whole column of a row group is read at once: all of the file, if it is one group.
    with opened(source.path) as stored, parquet.ParquetFile(stored, buffer_size=_BUFFER, pre_buffer=False) as file:
        names = file.schema_arrow.names
        if "html" not in names:
            raise BrokenRecord(f"it has no column html; its columns are {names[:12]}")
        wanted = [name for name in _WANTED if name in names]
        groups, seen = file.num_row_groups, 0
        for group in range(groups):
            seen += file.metadata.row_group(group).num_rows
            done = source.size * seen // max(1, file.metadata.num_rows)
            for entry in _of_group(file, group, wanted):
                yield entry._replace(done=done)


def _of_group(file: Any, group: int, wanted: list[str]) -> Iterator[Entry]:
    try:
        for batch in file.iter_batches(batch_size=_ROWS, row_groups=[group], columns=wanted, use_threads=False):
            yield from _of_batch(batch)
    except (OSError, ValueError) as error:  # Arrow's own errors are one or the other
        yield Entry(error=BrokenRecord(f"row group {group} cannot be read any further: {error}"))


def _of_batch(batch: Any) -> Iterator[Entry]:
    from newsparse.arrow.cells import html_cells, moment_cells, text_cells

    def cells(name: str, reader: Callable[[Any, str], Callable[[int], Any]]) -> Callable[[int], Any]:
        return reader(batch.column(name), name) if name in batch.schema.names else lambda number: None

    html, url = cells("html", html_cells), cells("url", text_cells)
    charset, moment = cells("charset", text_cells), cells("fetched_at", moment_cells)
    ids = batch.column("id") if "id" in batch.schema.names else None
    for number in range(batch.num_rows):
        record_id = None if ids is None else ids[number].as_py()
        named = Entry(record_id=None if record_id is None else str(record_id), url=url(number))
        try:
            page = PageIn(html(number), url(number), charset(number), moment(number))
        except NewsparseError as error:
            yield named._replace(error=error)
        else:
            yield named._replace(page=page)
