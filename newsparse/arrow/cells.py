"""The cells of a column as Python values, whatever Arrow type holds them.

Each function looks at the column's type at once and returns the function from a row's number to its value: what
is wrong with one cell shows when that cell is read.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from newsparse.arrow.pyarrow import pa
from newsparse.errors import WrongInput

_TEXT = {"string": "binary", "large_string": "large_binary", "string_view": "binary_view"}
_BYTES = {"binary", "large_binary", "binary_view"}


def html_cells(column: Any, name: str) -> Callable[[int], str | bytes]:
    """The pages of a column: ``str`` of text types, ``bytes`` of binary ones; a null raises ``WrongInput``.

    Raises:
        WrongInput: the column's type holds neither.
    """
    column, text = _plain(column, name)

    def page(number: int) -> str | bytes:
        raw: bytes | None = column[number].as_py()
        if raw is None:
            raise WrongInput(f"there is no page: {name} is null")
        return _text(raw) if text else raw

    return page


def text_cells(column: Any, name: str) -> Callable[[int], str | None]:
    """The strings of a column of text or of bytes.

    Raises:
        WrongInput: the column's type holds neither.
    """
    column, _ = _plain(column, name)

    def text(number: int) -> str | None:
        raw: bytes | None = column[number].as_py()
        return None if raw is None else raw.decode(errors="replace")

    return text


def moment_cells(column: Any, name: str) -> Callable[[int], datetime | None]:
    """The moments of a column: timestamps, in UTC where they have no zone, or text in ISO 8601.

    Raises:
        WrongInput: the column's type holds neither.
    """
    if pa.types.is_timestamp(column.type):
        zoned = column.cast(pa.timestamp("us", tz=column.type.tz or "UTC"), safe=False)
        return lambda number: _of_timestamp(zoned[number], name)
    text = text_cells(column, name)
    return lambda number: _moment(text(number), name)


def _plain(column: Any, name: str) -> tuple[Any, bool]:
    """A column of bytes, and whether they are text."""
    if isinstance(column.type, pa.BaseExtensionType):
        column = column.storage
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    if pa.types.is_null(column.type):
        return column.cast(pa.binary()), False
    kind = str(column.type)
    if kind in _TEXT:
        # Through bytes, since a string that is not UTF-8 could not be read at all.
        return column.cast(getattr(pa, _TEXT[kind])()), True
    if kind in _BYTES or pa.types.is_fixed_size_binary(column.type):
        return column, False
    raise WrongInput(f"the column {name!r} holds {kind}: pass one of string or binary")


def _text(raw: bytes) -> str | bytes:
    """What is not UTF-8 is no text but a page's bytes in a column of the wrong type."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw


def _of_timestamp(cell: Any, name: str) -> datetime | None:
    try:
        return cell.as_py()  # type: ignore[no-any-return]
    except (ValueError, OverflowError):
        raise WrongInput(f"{name} is {cell.value} microseconds after 1970, which no calendar has") from None


def _moment(text: str | None, name: str) -> datetime | None:
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise WrongInput(f"{name} is {text[:40]!r}, which is no moment in ISO 8601") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
