"""Rows as Arrow, whatever they hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from newsparse.arrow.pyarrow import pa
from newsparse.errors import ParseFailure

Row = dict[str, Any]


def batch_of(rows: list[Row], schema: Any, refused: Callable[[Row, ParseFailure], Row]) -> Any:
    """The ``RecordBatch`` of ``rows``; one that Arrow does not take harms no other.

    Args:
        rows: by the names of ``schema``.
        schema: the columns.
        refused: what stands in the place of a row that Arrow does not take.
    """
    try:
        return pa.RecordBatch.from_pylist(rows, schema=schema)
    except Exception:  # of many classes, and some are Python's own
        return pa.RecordBatch.from_pylist([_taken(row, schema, refused) for row in rows], schema=schema)


def _taken(row: Row, schema: Any, refused: Callable[[Row, ParseFailure], Row]) -> Row:
    try:
        pa.RecordBatch.from_pylist([row], schema=schema)
    except Exception as error:
        return refused(row, ParseFailure(f"no table can hold this article: {error!r}; please report it"))
    return row
