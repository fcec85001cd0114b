"""parse_batch: pages in, articles or named errors out, a row a row, in order. What every engine calls."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple, Unpack

from newsparse.arrow.cells import html_cells, moment_cells, text_cells
from newsparse.arrow.pyarrow import pa
from newsparse.arrow.reading import Read, Reader, reader
from newsparse.arrow.rows import error_row, row
from newsparse.arrow.schema import ARTICLE_SCHEMA, Keep, column_named, kept_names, output_schema
from newsparse.arrow.tables import batch_of
from newsparse.errors import NewsparseError, ParseFailure
from newsparse.options import Options, check_options
from newsparse.pipeline.pages import PageIn

ROWS = 256  # rows of a batch that comes out of a stream: a few megabytes
Cells = Callable[[int], Any]  # from a row's number to the cell of a column


class Told(Options, total=False):
    """What ``parse_batch`` may be told besides the columns ``html`` and ``url``: see there."""

    charset: str | None
    fetched_at: str | None
    keep: Keep
    time_limit: float | None


def parse_batch(batch: Any, html: str = "html", url: str | None = "url", **told: Unpack[Told]) -> Any:
    """Read the pages of a ``pyarrow.RecordBatch``.

    Args:
        batch: the pages, one a row.
        html: the column of pages: string or binary, also large, view and dictionary types.
        url: the column of their addresses; ``None`` if there is none.
        charset: the column of the charsets that HTTP headers named.
        fetched_at: the column of moments of download: timestamps (UTC where they have no zone) or ISO 8601.
        keep: columns of the input to pass through, before the article's: names, or ``{name: new name}``.
        time_limit: seconds a page may take. With it pages are read in a process beside this one, which a page that hangs or
            crashes ends; starting it takes as long as some thirty pages, so read many in a call (``parse_batches``).
        told: the above, and options of ``newsparse.parse``: ``registry``, ``strippers``, ``min_probability``, ``limits``, ...

    Returns:
        A ``RecordBatch`` of ``output_schema(batch.schema, keep)``: for each row that came in, in order, an article,
        or no values and an ``error``. No page makes it raise.

    Raises:
        WrongInput: a column is not there or of a type that holds no pages, or a kept name is taken.
    """
    columns, time_limit, options = asked(html, url, told)
    with reader(time_limit, options) as read:
        return _read(batch, columns, read)


def parse_batches(
    batches: Iterable[Any], html: str = "html", url: str | None = "url", *, rows: int = ROWS, **told: Unpack[Told]
) -> Iterator[Any]:
    """``parse_batch`` over a stream of batches (or a ``RecordBatchReader``), ``rows`` rows at most at a time.

    One batch is held at a time, so a stream may be longer than memory.
    """
    columns, time_limit, options = asked(html, url, told)
    with reader(time_limit, options) as read:
        for batch in batches:
            for start in range(0, batch.num_rows, rows):
                yield _read(batch.slice(start, rows), columns, read)


def parse_table(table: Any, html: str = "html", url: str | None = "url", **told: Unpack[Told]) -> Any:
    """``parse_batch`` of a ``pyarrow.Table``, as a ``Table``."""
    schema = output_schema(table.schema, told.get("keep", ()))
    return pa.Table.from_batches(parse_batches(table.to_batches(), html, url, **told), schema=schema)


def parse_arrays(html: Any, url: Any = None, **told: Unpack[Told]) -> Any:
    """Read an ``Array`` or ``ChunkedArray`` of pages.

    Returns:
        A ``StructArray`` of ``ARTICLE_SCHEMA``'s columns, as long as ``html``.
    """
    columns = {"html": html} if url is None else {"html": html, "url": url}
    read = parse_table(pa.table(columns), url=None if url is None else "url", **told)
    return read.combine_chunks().to_struct_array().combine_chunks()


class _Columns(NamedTuple):
    """Which column of a batch is what, ``None`` for none; and those to pass through, with the names that they get."""

    html: str
    url: str | None
    charset: str | None
    fetched_at: str | None
    kept: dict[str, str]


def asked(html: str, url: str | None, told: Told) -> tuple[_Columns, float | None, dict[str, Any]]:
    """The columns, the time limit, and what ``parse`` is told."""
    rest: dict[str, Any] = {**told}
    columns = _Columns(html, url, rest.pop("charset", None), rest.pop("fetched_at", None), kept_names(rest.pop("keep", ())))
    time_limit = rest.pop("time_limit", None)
    check_options(rest)
    return columns, time_limit, rest


def _read(batch: Any, columns: _Columns, read: Reader) -> Any:
    schema = output_schema(batch.schema, columns.kept)
    url_of = _cells(batch, columns.url, "url", text_cells)
    known = (
        _cells(batch, columns.html, "html", html_cells),
        url_of,
        _cells(batch, columns.charset, "charset", text_cells),
        _cells(batch, columns.fetched_at, "fetched_at", moment_cells),
    )
    pages = (_page(known, number) for number in range(batch.num_rows))
    rows = [_row(one, url_of(number)) for number, one in enumerate(read(pages))]
    articles = batch_of(rows, ARTICLE_SCHEMA, _refused)
    kept = [batch.column(name) for name in columns.kept]
    return pa.RecordBatch.from_arrays([*kept, *articles.columns], schema=schema)


def _cells(batch: Any, name: str | None, role: str, reader_of: Callable[[Any, str], Cells]) -> Cells:
    if name is None:
        return lambda number: None
    column_named(batch.schema, name, role)
    return reader_of(batch.column(name), name)


def _page(known: tuple[Cells, ...], number: int) -> PageIn | NewsparseError:
    try:
        return PageIn(*(cell(number) for cell in known))
    except NewsparseError as error:
        return error


def _row(read: Read, url: str | None) -> dict[str, Any]:
    if isinstance(read, NewsparseError):
        return error_row(read, url)
    try:
        return row(read, url)
    except Exception as error:
        return error_row(ParseFailure(f"no table can hold this article: {error!r}; please report it"), url)


def _refused(values: dict[str, Any], failure: ParseFailure) -> dict[str, Any]:
    return error_row(failure, values["input_url"])
