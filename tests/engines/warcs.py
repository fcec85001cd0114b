"""Small WARC files, made of pages."""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from pathlib import Path

WHEN = "2031-12-01T00:00:00Z"  # after the samples' dates


def record(
    url: str, body: bytes, kind: str = "text/html", status: str = "200 OK", headers: str = ""
) -> bytes:
    """One response record."""
    http = (
        f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{headers}Content-Length: {len(body)}\r\n\r\n".encode()
        + body
    )
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: {WHEN}\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{abs(hash(url)) % 10**12:012}>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def write_warc(path: Path, records: Iterable[bytes]) -> Path:
    """The records as a ``.warc.gz``, each a gzip member of its own, as crawlers write them."""
    path.write_bytes(b"".join(gzip.compress(one) for one in records))
    return path
