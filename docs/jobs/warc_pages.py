"""WARC files to record batches of pages, for the jobs beside this file.

``spark-submit --py-files warc_pages.py ccnews_spark.py …``; Ray sends it with ``runtime_env={"working_dir": "docs/jobs"}``.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from io import BufferedReader
from typing import Any, BinaryIO

import pyarrow as pa
from fastwarc.warc import ArchiveIterator, WarcRecordType
from pyarrow import fs

LARGEST = 20_000_000  # bytes of a page; what is larger is cut one byte later, and refused by newsparse
PIECE = 8_000_000  # bytes of a file that are asked for at once
GZIP = b"\x1f\x8b"
ROWS, BYTES = 256, 64_000_000  # of a batch, whichever is reached first

#: ``fault`` says what is wrong with the file at ``offset``: a page that is cut off, or a row without a page where no more could
#: be read. It is null for all others.
PAGES = pa.schema(
    [
        ("warc", pa.string()),
        ("offset", pa.int64()),
        ("fault", pa.string()),
        ("url", pa.string()),
        ("html", pa.binary()),
        ("charset", pa.string()),
        ("fetched_at", pa.timestamp("us", tz="UTC")),
    ]
)
KEEP = ["warc", "offset", "fault"]
#: How ``newsparse`` is told which column is what.
COLUMNS: dict[str, Any] = {"charset": "charset", "fetched_at": "fetched_at", "keep": KEEP}


def listed(paths: str, prefix: str = "", suffix: str = "") -> list[str]:
    """The URIs of a list of files, one a line, gzipped or not."""
    with _opened(paths) as stream:
        text = stream.read()
    if text.startswith(GZIP):
        text = gzip.decompress(text)
    return [f"{prefix}{line}{suffix}" for line in text.decode().split()]


def warc_batches(uri: str) -> Iterator[Any]:
    """The HTML pages of a WARC file, a local path or a URI that pyarrow opens (``s3://bucket/key``)."""
    rows: list[dict[str, Any]] = []
    held = 0
    for row in _rows(uri):
        rows.append({"warc": uri, **row})
        held += len(row.get("html") or b"")
        if len(rows) == ROWS or held >= BYTES:
            yield pa.RecordBatch.from_pylist(rows, schema=PAGES)
            rows, held = [], 0
    if rows:
        yield pa.RecordBatch.from_pylist(rows, schema=PAGES)


def _rows(uri: str) -> Iterator[dict[str, Any]]:
    offset = 0
    try:
        with _opened(uri) as stream:
            for record in ArchiveIterator(stream, record_types=WarcRecordType.response, auto_decode="all"):
                offset = record.stream_pos
                if record.http_headers is None:
                    yield {"offset": offset, "fault": "the record is cut off before its page"}
                elif record.http_headers.status_code == 200 and "html" in (
                    record.http_content_type or "html"
                ):
                    yield {"offset": offset, **_page(record)}
            if not _ends(stream, offset):
                yield {"offset": offset, "fault": "the file is cut off, in this record or the next"}
    except (OSError, ValueError, zlib.error) as error:
        yield {"offset": offset, "fault": f"{type(error).__name__}: {error}"}


def _page(record: Any) -> dict[str, Any]:
    html = record.reader.read(LARGEST + 1)
    encoded = "Content-Encoding" in record.http_headers or "Transfer-Encoding" in record.http_headers
    cut = not encoded and len(html) < min(record.content_length, LARGEST + 1)
    return {
        "fault": f"the page is cut off: {len(html)} of {record.content_length} bytes" if cut else None,
        "url": record.headers.get("WARC-Target-URI"),
        "html": html,
        "charset": record.http_charset,
        "fetched_at": record.record_date,
    }


def _ends(stream: BinaryIO, offset: int) -> bool:
    """Whether a gzipped file is whole from a record on; what is cut in a record's first bytes gives no record."""
    stream.seek(offset)
    member = None
    while piece := stream.read(65_536):
        if member is None and not piece.startswith(GZIP):
            return True
        while piece:
            member = member or zlib.decompressobj(wbits=31)
            member.decompress(piece)
            piece, member = member.unused_data, None if member.eof else member
    return member is None


def _opened(uri: str) -> BinaryIO:
    """A file anywhere, read in large pieces: each is a request to an object store."""
    filesystem, path = fs.FileSystem.from_uri(uri) if "://" in uri else (fs.LocalFileSystem(), uri)
    return BufferedReader(filesystem.open_input_file(path), PIECE)
