"""The files of the output. One is written under another name, made safe on the disk, and then named: it is whole or not there."""

from __future__ import annotations

import json
import os
import pickle
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import IO, Any

from newsparse.errors import ParseFailure
from newsparse.extras import load

IDENTITY = ("source", "record", "record_id", "fetched_at")
_COMPRESSION = "zstd"
_UNPACKED = 50  # rows
_REFUSALS = (ValueError, TypeError, OverflowError)

Row = dict[str, Any]


def schema() -> Any:
    """The columns: the record's identity, then the article's, as ``parse_batch`` has them."""
    pa = load("pyarrow", feature="newsparse batch", extra="batch")
    from newsparse.arrow import ARTICLE_SCHEMA

    identity = [
        pa.field("source", pa.string()),
        pa.field("record", pa.int64()),
        pa.field("record_id", pa.string()),
        pa.field("fetched_at", pa.timestamp("us", tz="UTC")),
    ]
    return pa.schema([*identity, *ARTICLE_SCHEMA], metadata=ARTICLE_SCHEMA.metadata)


def name_of(number: int, form: str) -> str:
    """The file of a part."""
    return f"part-{number:06}.{form}"


def unfinished(path: Path, run: str) -> Path:
    """What the file of a part is called until it is whole: hidden, and another in each run, since a worker of a run
    that was killed may still be writing."""
    return path.with_name(f".{path.name}.{run}")


def write_part(path: str, form: str, rows: list[bytes]) -> list[str]:
    """Write a file; ``finish`` gives it its name.

    Args:
        path: the file.
        form: parquet or jsonl.
        rows: pickled, since a row takes many times as much memory when it is unpacked; that is done for a few at a time.

    Returns:
        The classes of errors that took an article's place, since no table can hold it.

    Raises:
        OSError: the system refuses.
    """
    new: list[str] = []
    with Path(path).open("wb") as file:
        _WRITERS[form](file, (list(map(pickle.loads, some)) for some in _slices(rows)), new)
        file.flush()
        os.fsync(file.fileno())
    return new


def _slices(rows: list[bytes]) -> Iterator[list[bytes]]:
    return (rows[start : start + _UNPACKED] for start in range(0, len(rows), _UNPACKED))


def finish(path: Path, run: str) -> None:
    """Give a written part its name."""
    unfinished(path, run).replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder safe on the disk, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _parquet(file: IO[bytes], slices: Iterable[list[Row]], new: list[str]) -> None:
    pa = load("pyarrow", feature="newsparse batch", extra="batch")
    parquet = load("pyarrow.parquet", feature="newsparse batch", extra="batch")
    columns = schema()
    table = pa.concat_tables(_table(rows, pa, columns, new) for rows in slices)
    parquet.write_table(table, file, compression=_COMPRESSION)
    del table
    pa.default_memory_pool().release_unused()  # the next part is far off


def _table(rows: list[Row], pa: Any, columns: Any, new: list[str]) -> Any:
    try:
        return pa.Table.from_pylist(rows, schema=columns)
    except (pa.ArrowException, *_REFUSALS):
        return pa.Table.from_pylist([_accepted(row, pa, columns, new) for row in rows], schema=columns)


def _accepted(row: Row, pa: Any, columns: Any, new: list[str]) -> Row:
    from newsparse.arrow import error_row

    try:
        pa.Table.from_pylist([row], schema=columns)
    except (pa.ArrowException, *_REFUSALS) as error:
        failure = ParseFailure(f"no table can hold this article: {error!r}; please report it")
        if row["error"] is None:
            new.append(type(failure).__name__)
        return {**{name: row[name] for name in IDENTITY}, **error_row(failure, row["input_url"])}
    return row


def _jsonl(file: IO[bytes], slices: Iterable[list[Row]], new: list[str]) -> None:
    for row in chain.from_iterable(slices):
        file.write(json.dumps(row, ensure_ascii=False, default=_iso).encode("utf-8", "replace") + b"\n")


def _iso(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} in a row")


_WRITERS: dict[str, Callable[[IO[bytes], Iterable[list[Row]], list[str]], None]] = {"parquet": _parquet, "jsonl": _jsonl}
