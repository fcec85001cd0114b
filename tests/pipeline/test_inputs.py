"""What a batch reads: every format, and every way in which a file can be damaged costs what is damaged alone."""

from __future__ import annotations

import gzip
import json
import os
import tracemalloc
import zlib
from io import FileIO
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from fastwarc.warc import WarcRecordType

import newsparse
from newsparse import BrokenRecord, PageTooLarge
from newsparse.pipeline.inputs import Entry, NoInput, entries, find, parquet
from newsparse.pipeline.inputs.warc_places import _BEGIN
from newsparse.pipeline.inputs.warc_record import _CHUNK
from tests.warcs import HTML, MOMENT, html, packed, record, url, with_length

LIMIT = 1_000_000


def read(path: Path, limit: int = LIMIT, start: int = 0) -> list[Entry]:
    (source,) = find([str(path)])
    return list(entries(source, limit, start))


def warc(folder: Path, *parts: bytes, name: str = "crawl.warc") -> list[Entry]:
    path = folder / name
    path.write_bytes(b"".join(parts))
    return read(path)


def shown(found: list[Entry]) -> list[str]:
    """Each entry in a word: the number of its page, its error, or why it was skipped."""
    words = []
    for entry in found:
        if entry.page is not None:
            words.append(str(entry.page.url).rpartition("/")[2].removesuffix(".html"))
        else:
            words.append(type(entry.error).__name__ if entry.error else str(entry.skipped))
    return words


@pytest.mark.parametrize("pack", [b"".join, lambda records: packed(*records), lambda records: gzip.compress(b"".join(records))])
def test_a_warc_gives_its_pages_with_charset_and_date(pack: Any, tmp_path: Path) -> None:
    korean = HTML.replace("utf-8", "euc-kr")
    data = pack([record(1), record(9, kind=WarcRecordType.request), record(2, http=korean), record(3)])
    found = warc(tmp_path, data)
    assert shown(found) == ["1", "2", "3"]
    first, second, _ = found
    assert first.page is not None and second.page is not None
    assert first.page.html == html(1)
    assert (first.page.url, first.page.charset, first.page.fetched_at) == (url(1), "utf-8", MOMENT)
    assert first.record_id == "<urn:uuid:00000000-0000-0000-0000-000000000001>"
    assert second.page.charset == "euc-kr"
    assert read(tmp_path / "crawl.warc", start=2) == found[2:]


def test_records_that_are_no_pages_are_skipped_by_reason(tmp_path: Path) -> None:
    found = warc(
        tmp_path,
        record(1, http="HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n"),
        record(2, http="HTTP/1.1 301 Moved\r\nLocation: /\r\n"),
        record(3, http="HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n"),
        record(4, http="HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n"),
        record(5, http="HTTP/1.1 200 OK\r\nContent-Type: gibberish\r\n"),
        record(6, http=None, content_type="text/dns"),
        record(7, kind=WarcRecordType.revisit),
        record(8, kind=WarcRecordType.resource, http=None, content_type="text/html"),
        record(9, http="HTTP/1.1 200 OK\r\n"),
        record(10, http="HTTP/1.1 200 OK\r\nContent-Type: application/xhtml+xml\r\n"),
    )
    assert shown(found) == [
        "status 404", "status 301", "type image", "type application", "type unknown", "not HTTP", "WARC revisit",
        "8", "9", "10",
    ]  # fmt: skip


@pytest.mark.parametrize("packing", ["plain", "gzip"])
@pytest.mark.parametrize("length", [200, 99_999_999_999, "many", 1700], ids=["short", "huge", "no number", "long"])
def test_a_wrong_content_length_costs_that_record_alone(length: object, packing: str, tmp_path: Path) -> None:
    records = [record(1), with_length(record(2), length), record(3), record(4)]
    found = warc(tmp_path, b"".join(records) if packing == "plain" else packed(*records))
    assert shown(found) == ["1", "BrokenRecord", "3", "4"]
    assert found[1].record_id and found[1].record_id.endswith("2>")
    assert found[1].url == url(2)
    assert "Content-Length" in str(found[1].error)


@pytest.mark.parametrize("cut", [40, 300, 900])
def test_a_truncated_warc_gives_what_is_whole_and_says_so(cut: int, tmp_path: Path) -> None:
    plain = [record(1), record(2), record(3)]
    found = warc(tmp_path, b"".join(plain)[: len(plain[0] + plain[1]) + cut])
    assert shown(found) == ["1", "2", "BrokenRecord"]
    assert "cut short" in str(found[2].error)
    members = [packed(one) for one in plain]
    found = warc(tmp_path, b"".join(members)[: len(members[0] + members[1]) + cut // 3])
    assert shown(found) == ["1", "2", "BrokenRecord"]
    assert "cut short" in str(found[2].error)


def test_a_corrupt_gzip_member_costs_its_record_alone(tmp_path: Path) -> None:
    members = [packed(record(n)) for n in range(1, 6)]
    for start in (3, 30, len(members[2]) // 2, len(members[2]) - 12):
        bad = bytearray(members[2])
        bad[start : start + 12] = bytes(byte ^ 0x5A for byte in bad[start : start + 12])
        found = warc(tmp_path, *members[:2], bytes(bad), *members[3:])
        assert [word for word in shown(found) if word != "BrokenRecord"] in (["1", "2", "4", "5"], ["1", "2", "3", "4", "5"])
        assert shown(found).count("BrokenRecord") <= 1
        assert shown(found) != ["1", "2", "4", "5"]  # what is lost is said


def test_garbage_is_said_and_passed_over(tmp_path: Path) -> None:
    assert shown(warc(tmp_path, b"garbage\r\n\r\n", record(1))) == ["BrokenRecord", "1"]
    assert shown(warc(tmp_path, record(1), record(2), b"garbage\r\n\r\n", record(3)))[::2] == ["1", "3"]
    assert shown(warc(tmp_path, b"<html>no WARC</html>")) == ["BrokenRecord"]
    assert warc(tmp_path, b"") == []


@pytest.mark.parametrize("pack", [b"".join, lambda records: packed(*records)])
def test_a_decompression_bomb_costs_its_record_alone(pack: Any, tmp_path: Path) -> None:
    zeros = b"<p>" + bytes(5_000_000)
    encoded = HTML + "Content-Encoding: gzip\r\n"
    found = warc(tmp_path, pack([record(1), record(2, zeros), record(3, gzip.compress(zeros), http=encoded), record(4)]))
    assert shown(found) == ["1", "PageTooLarge", "PageTooLarge", "4"]
    assert isinstance(found[1].error, PageTooLarge) and found[1].error.limit == LIMIT


@pytest.mark.parametrize("over", [0, 1])
def test_the_unpacked_size_is_held_to_the_byte(over: int, tmp_path: Path) -> None:
    """A page as large as the limit is read from every kind of file, one a byte larger from none."""
    page = html(1) + b" " * (LIMIT - len(html(1)) + over)
    (tmp_path / "a.html").write_bytes(page)
    (tmp_path / "b.html.gz").write_bytes(gzip.compress(page))
    (tmp_path / "c.jsonl.gz").write_bytes(gzip.compress(json.dumps({"html": page.decode()}).encode()))
    (tmp_path / "d.warc.gz").write_bytes(packed(record(1, page)))
    (tmp_path / "e.warc").write_bytes(record(1, gzip.compress(page), http=f"{HTML}Content-Encoding: gzip\r\n"))
    for path in sorted(tmp_path.iterdir()):
        (entry,) = read(path)
        error = entry.error
        if entry.page is not None:
            assert len(entry.page.html) <= LIMIT + 1
            try:
                newsparse.parse(entry.page.html, max_bytes=LIMIT)
            except PageTooLarge as refused:
                error = refused
        assert isinstance(error, PageTooLarge) == bool(over), path.name


def test_a_line_that_never_ends_is_one_error_and_not_held(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    good = json.dumps({"html": html(1).decode()}).encode() + b"\n"
    path.write_bytes(gzip.compress(b'{"html": "' + b" " * 30_000_000 + b'"}\n' + good))
    tracemalloc.start()
    try:
        endless, after = read(path)
        assert tracemalloc.get_traced_memory()[1] < 20 * LIMIT
    finally:
        tracemalloc.stop()
    assert isinstance(endless.error, PageTooLarge) and after.page


def test_content_encodings_are_undone_also_where_they_were_undone_before(tmp_path: Path) -> None:
    coded = {
        "gzip": gzip.compress(html(1)),
        "deflate": zlib.compress(html(1)),
        "identity": html(1),
        "br": html(1),
        "gzip, deflate": zlib.compress(gzip.compress(html(1))),
    }
    for name, body in coded.items():
        (entry,) = warc(tmp_path, record(1, body, http=f"{HTML}Content-Encoding: {name}\r\n"))
        assert entry.page and entry.page.html == html(1), name
    chunked = b"%x\r\n%b\r\n0\r\n\r\n" % (len(html(1)), html(1))
    for body in (chunked, html(1)):
        (entry,) = warc(tmp_path, record(1, body, http=f"{HTML}Transfer-Encoding: chunked\r\n"))
        assert entry.page and entry.page.html == html(1)
    (entry,) = warc(tmp_path, record(1, b"\0\1\2", http=f"{HTML}Content-Encoding: rot13\r\n"))
    assert "rot13" in str(entry.error)


def test_a_content_that_is_cut_short_is_not_passed_off_as_whole(tmp_path: Path) -> None:
    whole, size = html(1), len(html(1))
    for header, body in (
        ("Content-Encoding: gzip", gzip.compress(whole)[:-40]),
        ("Content-Encoding: deflate", zlib.compress(whole)[:-40]),
        ("Transfer-Encoding: chunked", b"%x\r\n%b\r\n%x\r\n%b" % (size // 2, whole[: size // 2], size, whole[size // 2 :])),
        ("Transfer-Encoding: chunked\r\nContent-Encoding: gzip", b"ffff\r\n" + gzip.compress(whole)),
    ):
        found = warc(tmp_path, record(1, body, http=f"{HTML}{header}\r\n"), record(2))
        assert shown(found) == ["BrokenRecord", "2"], header
        assert "cut short" in str(found[0].error)


def test_deflate_without_its_wrapping_and_gzip_of_several_members_are_undone(tmp_path: Path) -> None:
    raw = zlib.compressobj(wbits=-15)
    coded = {
        "deflate": raw.compress(html(1)) + raw.flush(),
        "x-gzip": gzip.compress(html(1)[:500]) + gzip.compress(html(1)[500:]) + b"\0 padding",
    }
    for name, body in coded.items():
        (entry,) = warc(tmp_path, record(1, body, http=f"{HTML}Content-Encoding: {name}\r\n"))
        assert entry.page and entry.page.html == html(1), name
    bomb = gzip.compress(html(1)[:500]) + gzip.compress(bytes(2 * LIMIT))
    (entry,) = warc(tmp_path, record(1, bomb, http=f"{HTML}Content-Encoding: gzip\r\n"))
    assert isinstance(entry.error, PageTooLarge)


def test_a_response_whose_record_has_no_content_type_is_http(tmp_path: Path) -> None:
    stated = b"Content-Type: application/http; msgtype=response\r\n"
    picture = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n"
    parts = [record(1), record(2, http=picture), record(3, http=None)]
    found = warc(tmp_path, *(one.replace(stated, b"") for one in parts))
    assert shown(found) == ["1", "type image", "not HTTP"]
    assert found[0].page and (found[0].page.html, found[0].page.charset) == (html(1), "utf-8")


def test_how_a_chunk_begins() -> None:
    assert _CHUNK.match(b"53E;name=value\r\n<html>")
    assert not _CHUNK.match(b"<html>")
    assert not _CHUNK.match(b"feed the 5 cats\r\n")
    assert not _CHUNK.match(b"5;" * 500_000)


def test_where_a_record_may_begin() -> None:
    assert _BEGIN.search(b"x\r\nWARC/1.1\r\n")
    assert _BEGIN.search(b"\x1f\x8b\x08\x00")
    assert not _BEGIN.search(b"the WARC/1.1\r\n")
    assert not _BEGIN.search(b"\x1f\x8b\x07\x00")
    assert not _BEGIN.search((b"\nWARC/1." + b"\x1f\x8b") * 100_000)


def test_json_lines(tmp_path: Path) -> None:
    lines = [
        json.dumps({"html": "<p>é</p>", "url": url(1), "charset": "utf-8", "fetched_at": "2024-05-01T10:00:00", "id": 7}),
        "",
        json.dumps({"url": url(2), "text": "no html"}),
        "[1]",
        "{half",
        json.dumps({"html": "<p>3</p>", "url": url(3), "fetched_at": "yesterday"}),
        json.dumps({"html": "<p>4</p>", "url": 4}),
        json.dumps({"html": "x" * 8_000_000, "url": url(5)}),
        json.dumps({"html": "<p>6</p>"}),
        json.dumps({"html": None}),
    ]
    data = "\n".join(lines).encode() + b"\n\xff\xfe\n" + b"[" * 100_000
    for name, content in (("pages.jsonl", data), ("pages.ndjson.gz", gzip.compress(data))):
        (tmp_path / name).write_bytes(content)
        found = read(tmp_path / name)
        kinds = [type(entry.error).__name__ if entry.error else "page" for entry in found]
        broken = "BrokenRecord"
        assert kinds == ["page", broken, broken, broken, broken, "page", "PageTooLarge", "page", broken, broken, broken]
        page = found[0].page
        assert page and (page.html, page.url, page.charset, page.fetched_at) == ("<p>é</p>", url(1), "utf-8", MOMENT)
        assert found[0].record_id == "7"
        assert found[1].url == url(2)
        assert "['text', 'url']" in str(found[1].error)
        assert "its html is null" in str(found[8].error)


def test_parquet(tmp_path: Path) -> None:
    path = tmp_path / "pages.parquet"
    rows = {"html": [html(n) for n in range(70)] + [None], "url": [*map(url, range(70)), None], "id": [*range(71)], "more": [1] * 71}
    pq.write_table(pa.table(rows), path, row_group_size=20)
    found = read(path)
    assert shown(found) == [*map(str, range(70)), "WrongInput"]
    assert found[3].record_id == "3"
    assert found[69].page and found[69].page.html == html(69)
    assert read(path, start=65)[:5] == found[65:70]
    pq.write_table(pa.table({"text": ["x"]}), path)
    (entry,) = read(path)
    assert "no column html; its columns are ['text']" in str(entry.error)
    path.write_bytes(path.read_bytes()[:-20])
    (entry,) = read(path)
    assert isinstance(entry.error, BrokenRecord) and "cannot be read" in str(entry.error)


def test_a_damaged_row_group_costs_its_own_rows_alone(tmp_path: Path) -> None:
    path = tmp_path / "pages.parquet"
    pq.write_table(pa.table({"html": [html(n) for n in range(40)], "url": [url(n) for n in range(40)]}), path, row_group_size=10, compression="none")
    data = bytearray(path.read_bytes())
    start = pq.read_metadata(path).row_group(1).column(0).data_page_offset
    data[start : start + 40] = b"\xff" * 40
    path.write_bytes(data)
    found = read(path)
    assert shown(found) == [*map(str, range(10)), "BrokenRecord", *map(str, range(20, 40))]
    assert "row group 1 " in str(found[10].error)
    assert read(path, start=11) == found[11:]


def test_a_row_group_is_not_read_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Noting(FileIO):
        def read(self, size: int | None = -1) -> bytes:
            data = super().read(-1 if size is None else size)
            sizes.append(len(data))
            return data

    sizes: list[int] = []
    pq.write_table(pa.table({"html": [os.urandom(4_000) for _ in range(3_000)]}), tmp_path / "a.parquet")
    monkeypatch.setattr(parquet, "opened", Noting)
    assert len(read(tmp_path / "a.parquet")) == 3_000
    assert max(sizes) < 5_000_000 < sum(sizes)  # of twelve; a page of the file has 1,024 rows


def test_a_moment_that_no_calendar_has_costs_its_row_alone(tmp_path: Path) -> None:
    moments = pa.array([0, 2**62, 5], pa.timestamp("us"))
    pq.write_table(pa.table({"html": [html(n) for n in range(3)], "url": [url(n) for n in range(3)], "fetched_at": moments}), tmp_path / "a.parquet")
    assert shown(read(tmp_path / "a.parquet")) == ["0", "WrongInput", "2"]


def test_html_files_and_gzip_and_bombs(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(html(1))
    (tmp_path / "b.htm.gz").write_bytes(gzip.compress(html(2)))
    (tmp_path / "c.html.gz").write_bytes(gzip.compress(bytes(30_000_000)))
    (tmp_path / "d.html.gz").write_bytes(gzip.compress(html(4))[:-30])
    (tmp_path / "e.html").symlink_to(tmp_path / "nowhere")
    found = read(tmp_path)
    assert [Path(entry.file or "").name for entry in found] == ["a.html", "b.htm.gz", "c.html.gz", "d.html.gz", "e.html"]
    a, b, c, d, e = found
    assert a.page and b.page and c.page and d.error and e.error
    assert (a.page.html, b.page.html) == (html(1), html(2))
    assert len(c.page.html) == LIMIT + 1  # which parse refuses
    assert "broken gzip" in str(d.error) and "no such file" in str(e.error)


@pytest.mark.parametrize("name", ["a.html", "a.warc", "a.jsonl", "a.parquet"])
def test_a_file_that_cannot_be_read_is_an_error(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"x")
    (source,) = find([str(tmp_path / name)])
    (tmp_path / name).unlink()
    (entry,) = entries(source, LIMIT)
    assert isinstance(entry.error, BrokenRecord)
    assert "no such file" in str(entry.error).lower()


def test_names_lead_to_inputs_in_order(tmp_path: Path) -> None:
    for name in ("b/2.html", "b/1.html", "b/x.warc.gz", "b/y.html", "b/_manifest.jsonl", "b/.z.html", "b/note.txt", "a.jsonl", "odd"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")

    def found(*names: str) -> list[tuple[str, list[str]]]:
        return [
            (one.kind, [Path(path).name for path in one.files or (one.path,)])
            for one in find(str(tmp_path / name) for name in names)
        ]

    assert found("b") == [("html", ["1.html", "2.html"]), ("warc", ["x.warc.gz"]), ("html", ["y.html"])]
    assert found("a.jsonl", "odd", "b/*.html") == [("jsonl", ["a.jsonl"]), ("html", ["odd", "1.html", "2.html", "y.html"])]
    (tmp_path / "empty").mkdir()
    for name, says in (("gone.html", "no such file"), ("*.parquet", "no file of this name"), ("empty", "nor one below it called")):
        with pytest.raises(NoInput, match=says):
            found(name)
    with pytest.raises(NoInput, match="a batch fetches no pages"):
        find(["https://a.example/page"])


def test_what_can_be_read_once_only_is_no_input(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jsonl")
    for name in ("-", str(tmp_path / "pipe.jsonl")):
        with pytest.raises(NoInput, match=r"once only.*--resume.*write it to a file"):
            find([name])


def test_the_output_is_no_input_though_it_lies_in_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("1.html", "out/part-000000.parquet", "outer/2.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    for top, out in ((".", "./out/"), (str(tmp_path), "out"), ("*", "out"), ("**/*", str(tmp_path / "out"))):
        assert {Path(path).name for one in find([top], out) for path in one.files or (one.path,)} == {"1.html", "2.html"}


def test_an_input_knows_when_it_changed(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b"1")
    before = find([str(tmp_path)])
    assert find([str(tmp_path)]) == before
    path.write_bytes(b"22")
    assert find([str(tmp_path)]) != before
