"""The files of the output. One is written under another name and then named: it is whole or not there."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from itertools import chain
from typing import IO, Any

from newsparse.errors import ParseFailure
from newsparse.extras import load
from newsparse.regex import regex

IDENTITY = ("source", "record", "record_id", "fetched_at")
_COMPRESSION = "zstd"
_UNPACKED = 50  # rows
#: What a part is called, or was called while it was written.
_PART = regex(r"\.?part-\d{6,12}\.(?:parquet|jsonl)(?:\.[0-9a-f]{1,32})?")

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


def unfinished(name: str, run: str) -> str:
    """What the file of a part is called until it is whole: hidden, and another in each run, since a worker of a run
    that was killed may still be writing."""
    return f".{name}.{run}"


def is_part(name: str) -> bool:
    """Whether a file is one of a batch's, whole or not."""
    return _PART.fullmatch(name) is not None


def write_part(file: IO[bytes], form: str, rows: list[bytes]) -> list[str]:
    """Write the rows of a part.

    Args:
        file: where to.
        form: parquet or jsonl.
        rows: pickled, since a row takes many times as much memory when it is unpacked; that is done for a few at a time.

    Returns:
        The classes of errors that took an article's place, since no table can hold it.

    Raises:
        OSError: the system refuses.
    """
    new: list[str] = []
    _WRITERS[form](file, (list(map(pickle.loads, some)) for some in _slices(rows)), new)
    return new


def _slices(rows: list[bytes]) -> Iterator[list[bytes]]:
    return (rows[start : start + _UNPACKED] for start in range(0, len(rows), _UNPACKED))


def _parquet(file: IO[bytes], slices: Iterable[list[Row]], new: list[str]) -> None:
    pa = load("pyarrow", feature="newsparse batch", extra="batch")
    parquet = load("pyarrow.parquet", feature="newsparse batch", extra="batch")
    from newsparse.arrow import error_row
    from newsparse.arrow.tables import batch_of

    def refused(row: Row, failure: ParseFailure) -> Row:
        if row["error"] is None:
            new.append(type(failure).__name__)
        return {**{name: row[name] for name in IDENTITY}, **error_row(failure, row["input_url"])}

    columns = schema()
    table = pa.Table.from_batches([batch_of(rows, columns, refused) for rows in slices], schema=columns)
    parquet.write_table(table, file, compression=_COMPRESSION)
    del table
    pa.default_memory_pool().release_unused()  # the next part is far off


def _jsonl(file: IO[bytes], slices: Iterable[list[Row]], new: list[str]) -> None:
    for row in chain.from_iterable(slices):
        file.write(json.dumps(row, ensure_ascii=False, default=_iso).encode("utf-8", "replace") + b"\n")


def _iso(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} in a row")


_WRITERS: dict[str, Callable[[IO[bytes], Iterable[list[Row]], list[str]], None]] = {"parquet": _parquet, "jsonl": _jsonl}
