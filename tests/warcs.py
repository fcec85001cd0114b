"""WARC files for tests, written by fastwarc; records of invented pages."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from uuid import UUID

from fastwarc.stream_io import GzipWriter
from fastwarc.warc import WarcRecord, WarcRecordType

from tests.invented import page

MOMENT = datetime(2024, 5, 1, 10, tzinfo=UTC)
HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"


def url(number: int) -> str:
    """The address of a record's page."""
    return f"https://www.eastmere-post.example/news/{number}.html"


def html(number: int) -> bytes:
    """The page of a record."""
    return page(title=f"Bridge {number} is rebuilt").encode()


def record(
    number: int,
    body: bytes | None = None,
    *,
    http: str | None = HTML,
    kind: WarcRecordType = WarcRecordType.response,
    content_type: str | None = None,
) -> bytes:
    """One record as it stands in a file that is not compressed.

    Args:
        number: names the record and its page.
        body: the payload; the number's page by default.
        http: the lines above the payload; ``None`` for a record that is not HTTP.
        kind, content_type: of the record.
    """
    made = WarcRecord()
    made.init_headers(record_type=kind, record_urn=f"uuid:{UUID(int=number)}".encode())
    made.headers["WARC-Target-URI"] = url(number)
    made.headers["WARC-Date"] = MOMENT.strftime("%Y-%m-%dT%H:%M:%SZ")
    made.headers["Content-Type"] = content_type or "application/http; msgtype=response"
    payload = html(number) if body is None else body
    made.set_bytes_content(payload if http is None else f"{http}\r\n".encode() + payload)
    out = BytesIO()
    made.write(out)
    return out.getvalue()


def packed(*records: bytes) -> bytes:
    """A ``.warc.gz``: each record a gzip member."""
    out = BytesIO()
    for one in records:
        writer = GzipWriter(out, compression_level=6)
        writer.write(one)
        writer.finish()
    return out.getvalue()


def with_length(plain: bytes, length: object) -> bytes:
    """The record with another Content-Length than is true."""
    head, rest = plain.split(b"\r\n\r\n", 1)
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"content-length:")]
    return b"\r\n".join([*lines, f"Content-Length: {length}".encode()]) + b"\r\n\r\n" + rest
