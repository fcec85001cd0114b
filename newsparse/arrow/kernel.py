"""parse_batch: pages in, articles or named errors out, a row a row, in order. What every engine calls."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Unpack

from newsparse.arrow.cells import html_cells, moment_cells, text_cells
from newsparse.arrow.pyarrow import pa
from newsparse.arrow.rows import error_row, row
from newsparse.arrow.schema import ARTICLE_SCHEMA, Keep, column_named, kept_names, output_schema
from newsparse.arrow.tables import batch_of
from newsparse.article import Article
from newsparse.errors import NewsparseError, ParseFailure
from newsparse.options import Options, check_options
from newsparse.parse import parse

ROWS = 256  # rows of a batch that comes out of a stream: a few megabytes


def parse_batch(
    batch: Any,
    html: str = "html",
    url: str | None = "url",
    *,
    charset: str | None = None,
    fetched_at: str | None = None,
    keep: Keep = (),
    **options: Unpack[Options],
) -> Any:
    """Read the pages of a ``pyarrow.RecordBatch``.

    Args:
        batch: the pages, one a row.
        html: the column of pages: string or binary, also large, view and dictionary types.
        url: the column of their addresses; ``None`` if there is none.
        charset: the column of the charsets that HTTP headers named.
        fetched_at: the column of moments of download: timestamps (UTC where they have no zone) or ISO 8601.
        keep: columns of the input to pass through, before the article's: names, or ``{name: new name}``.
        options: of ``newsparse.parse``: ``registry``, ``strippers``, ``min_probability``, ``max_bytes``.

    Returns:
        A ``RecordBatch`` of ``output_schema(batch.schema, keep)``: for each row that came in, in order, an article,
        or no values and an ``error``. No page makes it raise.

    Raises:
        WrongInput: a column is not there or of a type that holds no pages, or a kept name is taken.
    """
    check_options(options)
    schema = output_schema(batch.schema, keep)

    def column(name: str, role: str) -> Any:
        column_named(batch.schema, name, role)
        return batch.column(name)

    page_of = html_cells(column(html, "html"), html)
    url_of = text_cells(column(url, "url"), url) if url else _nothing
    charset_of = text_cells(column(charset, "charset"), charset) if charset else _nothing
    moment_of = moment_cells(column(fetched_at, "fetched_at"), fetched_at) if fetched_at else _nothing

    def article_of(number: int) -> Article:
        moment = moment_of(number)
        return parse(
            page_of(number), url_of(number), charset=charset_of(number), fetched_at=moment, **options
        )

    rows = [_row(article_of, number, url_of(number)) for number in range(batch.num_rows)]
    read = batch_of(rows, ARTICLE_SCHEMA, _refused)
    kept = [batch.column(name) for name in kept_names(keep)]
    return pa.RecordBatch.from_arrays([*kept, *read.columns], schema=schema)


def parse_batches(batches: Iterable[Any], *arguments: Any, rows: int = ROWS, **options: Any) -> Iterator[Any]:
    """``parse_batch`` over a stream of batches (or a ``RecordBatchReader``), ``rows`` rows at most at a time.

    One batch is held at a time, so a stream may be longer than memory. What is passed besides goes to ``parse_batch``.
    """
    for batch in batches:
        for start in range(0, batch.num_rows, rows):
            yield parse_batch(batch.slice(start, rows), *arguments, **options)


def parse_table(table: Any, *arguments: Any, **options: Any) -> Any:
    """``parse_batch`` of a ``pyarrow.Table``, as a ``Table``."""
    schema = output_schema(table.schema, options.get("keep", ()))
    return pa.Table.from_batches(parse_batches(table.to_batches(), *arguments, **options), schema=schema)


def parse_arrays(html: Any, url: Any = None, **options: Unpack[Options]) -> Any:
    """Read an ``Array`` or ``ChunkedArray`` of pages.

    Returns:
        A ``StructArray`` of ``ARTICLE_SCHEMA``'s columns, as long as ``html``.
    """
    columns = {"html": html} if url is None else {"html": html, "url": url}
    read = parse_table(pa.table(columns), url=None if url is None else "url", **options)
    return read.combine_chunks().to_struct_array().combine_chunks()


def _nothing(number: int) -> None:
    return None


def _row(article_of: Callable[[int], Article], number: int, url: str | None) -> dict[str, Any]:
    try:
        return row(article_of(number), url)
    except NewsparseError as error:
        return error_row(error, url)
    except Exception as error:
        return error_row(ParseFailure(f"newsparse failed on this page: {error!r}; please report it"), url)


def _refused(values: dict[str, Any], failure: ParseFailure) -> dict[str, Any]:
    return error_row(failure, values["input_url"])
