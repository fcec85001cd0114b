"""The files of the output. One is written under another name, made safe on the disk, and then named: it is whole or not there."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from newsparse.errors import ParseFailure
from newsparse.extras import load

IDENTITY = ("source", "record", "record_id", "fetched_at")
UNFINISHED = ".unfinished"
_COMPRESSION = "zstd"


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


def write_part(path: str, form: str, rows: list[dict[str, Any]]) -> list[str]:
    """Write ``path`` with ``UNFINISHED`` behind it; ``finish`` gives it its name.

    Returns:
        The classes of errors that took an article's place, since no table can hold it.

    Raises:
        OSError: the system refuses.
    """
    new: list[str] = []
    with Path(path + UNFINISHED).open("wb") as file:
        _WRITERS[form](file, rows, new)
        file.flush()
        os.fsync(file.fileno())
    return new


def finish(path: Path) -> None:
    """Give a written part its name."""
    Path(f"{path}{UNFINISHED}").replace(path)
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


def _parquet(file: IO[bytes], rows: list[dict[str, Any]], new: list[str]) -> None:
    pa = load("pyarrow", feature="newsparse batch", extra="batch")
    parquet = load("pyarrow.parquet", feature="newsparse batch", extra="batch")
    columns = schema()
    try:
        table = pa.Table.from_pylist(rows, schema=columns)
    except (pa.ArrowException, ValueError, TypeError, OverflowError):
        table = pa.Table.from_pylist([_accepted(row, pa, columns, new) for row in rows], schema=columns)
    parquet.write_table(table, file, compression=_COMPRESSION)


def _accepted(row: dict[str, Any], pa: Any, columns: Any, new: list[str]) -> dict[str, Any]:
    from newsparse.arrow import error_row

    try:
        pa.Table.from_pylist([row], schema=columns)
    except (pa.ArrowException, ValueError, TypeError, OverflowError) as error:
        failure = ParseFailure(f"no table can hold this article: {error!r}; please report it")
        if row["error"] is None:
            new.append(type(failure).__name__)
        return {**{name: row[name] for name in IDENTITY}, **error_row(failure, row["input_url"])}
    return row


def _jsonl(file: IO[bytes], rows: list[dict[str, Any]], new: list[str]) -> None:
    for row in rows:
        file.write(json.dumps(row, ensure_ascii=False, default=_iso).encode("utf-8", "replace") + b"\n")


def _iso(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} in a row")


_WRITERS: dict[str, Callable[[IO[bytes], list[dict[str, Any]], list[str]], None]] = {"parquet": _parquet, "jsonl": _jsonl}
