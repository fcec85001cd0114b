"""parse_batch: one row out a row in, in order, whatever the cells hold."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pyarrow as pa
import pytest

import newsparse
from newsparse.arrow import (
    ARTICLE_SCHEMA,
    from_row,
    output_schema,
    parse_arrays,
    parse_batch,
    parse_batches,
    parse_table,
)
from tests import hostile_extractors

URL = "https://harbour.example/news/1"


def page(headline: str, charset: str = "") -> str:
    return f"""<html lang="en"><head>{charset}<title>{headline}</title></head><body><article><h1>{headline}</h1>
    <p>The second pier of the old harbour opened on Monday after ten years of work, the port office said.</p>
    <p>Ferries to the islands will sail from it again from June, four times a day in each direction.</p>
    <p>Café owners along the quay expect more guests than they have had in any summer so far.</p>
    </article></body></html>"""


PAGES = [page(f"Pier {number} reopens") for number in range(5)]
TITLES = [f"Pier {number} reopens" for number in range(5)]


def batch(**columns: Any) -> Any:
    return pa.RecordBatch.from_pydict(columns)


def titles(read: Any) -> list[str | None]:
    return read.column("title").to_pylist()  # type: ignore[no-any-return]


def errors(read: Any) -> list[str | None]:
    return [error and error["type"] for error in read.column("error").to_pylist()]


def test_a_row_is_what_parse_gives() -> None:
    read = parse_batch(batch(html=PAGES, url=[URL] * 5))
    assert read.schema == ARTICLE_SCHEMA
    assert read.schema.metadata == ARTICLE_SCHEMA.metadata
    assert [from_row(values) for values in read.to_pylist()] == [newsparse.parse(html, URL) for html in PAGES]
    assert read.column("input_url").to_pylist() == [URL] * 5


@pytest.mark.parametrize(
    "kind",
    [
        pa.string(),
        pa.large_string(),
        pa.string_view(),
        pa.binary(),
        pa.large_binary(),
        pa.binary_view(),
        pa.dictionary(pa.int32(), pa.string()),
        pa.dictionary(pa.int8(), pa.large_binary()),
    ],
    ids=str,
)
def test_pages_come_in_any_type_that_holds_them(kind: Any) -> None:
    cells = [None if html is None else html.encode() for html in [PAGES[0], None, PAGES[1], ""]]
    whole = kind.value_type if pa.types.is_dictionary(kind) else kind
    text = whole in (pa.string(), pa.large_string(), pa.string_view())
    column = pa.array([cell.decode() if text and cell is not None else cell for cell in cells], whole)
    if pa.types.is_dictionary(kind):
        column = column.dictionary_encode().cast(kind)
    read = parse_batch(batch(html=column), url=None)
    assert titles(read) == [TITLES[0], None, TITLES[1], None]
    assert errors(read) == [None, "WrongInput", None, "NotAnArticle"]


def test_every_bad_cell_is_an_error_row_in_its_place() -> None:
    cells = [
        PAGES[0].encode(),
        None,
        b"",
        b"%PDF-1.7",
        b"\x00" * 50,
        b"x" * 3000,
        b"<html><p>no headline",
        PAGES[1].encode(),
    ]
    read = parse_batch(batch(html=cells, url=[None, "not an address", *[URL] * 6]), max_bytes=2500)
    read.validate(full=True)
    assert errors(read) == [
        None, "WrongInput", "NotAnArticle", "NotAnArticle", "NotAnArticle", "PageTooLarge", "NotAnArticle", None,
    ]  # fmt: skip
    assert read.column("error")[1].as_py()["message"] == "there is no page: html is null"
    assert read.column("input_url")[1].as_py() == "not an address"
    assert titles(read)[::7] == TITLES[:2]


def test_a_column_of_nulls_is_a_column_of_errors() -> None:
    assert errors(parse_batch(batch(html=pa.nulls(2), url=pa.nulls(2)))) == ["WrongInput"] * 2


def test_a_text_cell_that_is_not_utf_8_is_read_as_bytes() -> None:
    raw = page("Café reopens", '<meta charset="windows-1252">').encode("cp1252")
    column = pa.array([raw], pa.binary()).view(pa.string())
    assert titles(parse_batch(batch(html=column), url=None)) == ["Café reopens"]


def test_an_address_that_is_not_utf_8_harms_nothing() -> None:
    column = pa.array([b"https://harbour.example/caf\xe9"], pa.binary()).view(pa.string())
    read = parse_batch(batch(html=PAGES[:1], url=column))
    read.validate(full=True)
    assert titles(read) == TITLES[:1]


def test_an_empty_batch_has_the_schema() -> None:
    read = parse_batch(batch(html=pa.array([], pa.string()), url=pa.array([], pa.string())))
    assert (read.num_rows, read.schema) == (0, ARTICLE_SCHEMA)


def test_columns_are_passed_through() -> None:
    source = batch(id=[3, 1, 2], url=[URL, None, URL], html=[PAGES[0], None, PAGES[2]])
    read = parse_batch(source, keep=["id", "html"])
    assert read.schema == output_schema(source.schema, ["id", "html"])
    assert read.column("id").to_pylist() == [3, 1, 2]
    assert read.column("html").equals(source.column("html"))
    assert parse_batch(source, keep={"url": "crawled"}).column("crawled").to_pylist() == [URL, None, URL]


def test_the_charset_of_the_header_and_the_moment_of_download_are_used() -> None:
    raw = page("Café reopens").encode("latin-1")
    stated = page("Pier reopens").replace(
        "<h1>", '<meta property="article:published_time" content="2026-05-02T10:00:00Z"><h1>'
    )
    cells = [raw, stated.encode(), stated.encode()]
    charsets = ["iso-8859-1", None, "no-such-charset"]
    moments = ["2026-06-01T00:00:00Z", "2026-05-01", ""]
    for fetched in (moments, [datetime(2026, 6, 1, tzinfo=UTC), datetime(2026, 5, 1, tzinfo=UTC), None]):
        read = parse_batch(batch(html=cells, c=charsets, at=fetched), url=None, charset="c", fetched_at="at")
        assert errors(read) == [None] * 3
        assert titles(read)[0] == "Café reopens"
        published = read.column("published_at").to_pylist()
        assert published[1] is None, "a date after the download is refused"
        assert published[2] == datetime(2026, 5, 2, 10, tzinfo=UTC)


def test_moments_of_finer_units_and_without_a_zone_are_utc() -> None:
    nanoseconds = pa.array([1780272000123456789], pa.timestamp("ns"))
    read = parse_batch(batch(html=PAGES[:1], at=nanoseconds), url=None, fetched_at="at")
    assert errors(read) == [None]


def test_a_moment_that_cannot_be_read_is_that_row_s_error() -> None:
    read = parse_batch(batch(html=PAGES[:2], at=["yesterday", None]), url=None, fetched_at="at")
    assert errors(read) == ["WrongInput", None]
    assert "yesterday" in read.column("error")[0].as_py()["message"]


def test_a_column_that_is_not_there_or_holds_no_pages_is_the_callers_slip() -> None:
    source = batch(html=PAGES[:1], number=[1])
    for arguments in (
        {},
        {"url": None, "html": "page"},
        {"url": None, "html": "number"},
        {"url": None, "fetched_at": "number"},
    ):
        with pytest.raises(newsparse.WrongInput):
            parse_batch(source, **arguments)
    with pytest.raises(TypeError, match="min_probabilty"):
        parse_batch(source, url=None, min_probabilty=0.5)  # type: ignore[call-arg]


def test_options_of_parse_are_passed_on() -> None:
    assert errors(parse_batch(batch(html=PAGES[:1]), url=None, min_probability=1.0)) == ["NotAnArticle"]
    read = parse_batch(batch(html=PAGES[:1]), url=None, registry=newsparse.GENERIC_ONLY)
    assert read.column("extractor").to_pylist() == ["Generic"]


class Failing(newsparse.Extractor):
    hosts = ("harbour.example",)

    def prepare(self, page: newsparse.Page) -> newsparse.Page:
        raise KeyError("no such thing")


def test_an_extractor_that_raises_costs_its_page_alone() -> None:
    registry = newsparse.default_registry().with_extractors(Failing)
    read = parse_batch(batch(html=PAGES[:2], url=[URL, None]), registry=registry)
    assert errors(read) == ["ExtractorError", None]


@pytest.mark.slow
def test_with_a_time_limit_a_page_that_hangs_or_crashes_costs_its_row_alone() -> None:
    words = [hostile_extractors.LOOP, hostile_extractors.SEGFAULT, ""]
    cells = [*PAGES[:2], *(PAGES[2].replace("</h1>", f"</h1>{word}") for word in words), None]
    source = batch(html=cells, url=[URL] * 2 + ["https://hostile.example/"] * 3 + [None])
    read = parse_batch(source, time_limit=1.5, registry=hostile_extractors.registry())
    assert errors(read) == [None, None, "PageTimedOut", "WorkerDied", None, "WrongInput"]
    assert titles(read)[:2] + titles(read)[4:5] == TITLES[:3]


def test_rows_are_the_same_with_a_time_limit_and_a_stream_needs_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    from newsparse.pipeline import pool

    started, start = [], pool.start
    monkeypatch.setattr(pool, "start", lambda: started.append(1) or start())
    table = pa.table({"html": [*PAGES, None, b"", b"%PDF"], "at": ["2026-06-01"] * 7 + ["never"]})
    told: Any = {"url": None, "fetched_at": "at", "keep": ["at"]}
    read = pa.Table.from_batches(parse_batches(table.to_reader(), rows=3, time_limit=60, **told))
    assert read.equals(parse_table(table, **told))
    assert started == [1]
    with pytest.raises(newsparse.WrongInput, match="time_limit must be"):
        parse_table(table, url=None, time_limit=0)


def test_a_row_that_arrow_refuses_harms_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    from newsparse.arrow import kernel

    made = kernel.row
    monkeypatch.setattr(
        kernel,
        "row",
        lambda article, url: made(article, url) | ({"section": 7} if "1" in article.title else {}),
    )
    read = parse_batch(batch(html=PAGES[:3]), url=None)
    assert errors(read) == [None, "ParseFailure", None]
    assert titles(read) == [TITLES[0], None, TITLES[2]]


def test_streams_tables_and_arrays_give_the_same_rows() -> None:
    table = pa.table(
        {"html": pa.chunked_array([PAGES[:2], PAGES[2:]]), "url": pa.chunked_array([[URL] * 4, [URL]])}
    )
    whole = parse_batch(batch(html=PAGES, url=[URL] * 5)).to_pylist()
    streamed = list(parse_batches(table.to_reader(), rows=2))
    assert [part.num_rows for part in streamed] == [2, 2, 1]
    assert [values for part in streamed for values in part.to_pylist()] == whole
    read = parse_table(table)
    assert read.schema == ARTICLE_SCHEMA
    assert read.to_pylist() == whole
    for columns in ((table["html"], table["url"]), (pa.array(PAGES), pa.array([URL] * 5))):
        cells = parse_arrays(*columns)
        assert cells.type == pa.struct(list(ARTICLE_SCHEMA))
        assert cells.to_pylist() == whole
    assert parse_arrays(pa.array(PAGES)).field("title").to_pylist() == TITLES


def test_a_stream_is_read_as_it_is_asked_for() -> None:
    asked = []

    def source() -> Any:
        for html in PAGES:
            asked.append(html)
            yield batch(html=[html])

    stream = parse_batches(source(), url=None)
    assert asked == []
    next(stream)
    assert len(asked) == 1


def test_an_empty_table_has_the_schema() -> None:
    table = pa.table({"html": pa.array([], pa.string()), "id": pa.array([], pa.int8())})
    assert parse_table(table, url=None, keep=["id"]).schema == output_schema(table.schema, ["id"])
    assert len(parse_arrays(pa.array([], pa.string()))) == 0


def test_engines_can_send_the_kernel_to_their_workers() -> None:
    sent: Callable[[Any], Any] = pickle.loads(pickle.dumps(partial(parse_batch, url=None, keep=["id"])))
    assert titles(sent(batch(html=PAGES[:1], id=[1]))) == TITLES[:1]


def test_without_pyarrow_the_install_line_is_told() -> None:
    script = (
        "import sys; sys.modules['pyarrow'] = None\n"
        "import newsparse\n"
        "try:\n    import newsparse.arrow\n"
        "except newsparse.MissingExtra as error:\n    print(error)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert (
        done.stdout
        == "newsparse.arrow needs pyarrow, which is not installed: pip install 'newsparse[arrow]'\n"
    )
