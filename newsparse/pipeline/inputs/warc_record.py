"""One WARC record: the page that it holds, or why it holds none."""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import Any

from newsparse.errors import BrokenRecord, NewsparseError, PageTooLarge
from newsparse.extras import load
from newsparse.pipeline.inputs.entry import Entry
from newsparse.pipeline.pages import PageIn
from newsparse.regex import regex

#: Records that hold something fetched; the others (requests, metadata, ...) describe these.
CAPTURES = {"response", "resource", "revisit", "conversion"}
_PAGES = {"text/html", "application/xhtml+xml"}
_FOUND = {200, 203}
_MAIN_TYPES = {"text", "image", "video", "audio", "font", "application", "message", "model", "multipart"}
_READERS = {"br": "BrotliReader", "zstd": "ZstdReader"}
#: zlib's sign for the wrapping of each; servers mean either of two by "deflate", as browsers know.
_WRAPPINGS = {"gzip": (31,), "x-gzip": (31,), "deflate": (15, -15)}
_GZIP = b"\x1f\x8b"
#: How a chunk of a transfer encoding begins: its size, perhaps extensions.
_CHUNK = regex(rb"[0-9a-fA-F]{1,8}[ \t]*(?:;[^\r\n]*)?\r\n")


class Damaged(Exception):
    """The record's data is not what its header says; reading cannot go on behind it."""

    def __init__(self, entry: Entry) -> None:
        super().__init__(entry)
        self.entry = entry


class Oversized(Exception):
    """The record holds more than a page may; it need not be read to its end."""

    def __init__(self, entry: Entry) -> None:
        super().__init__(entry)
        self.entry = entry


def entry_of(record: Any, max_bytes: int) -> Entry | None:
    """The entry; ``None`` if the record is no capture.

    Raises:
        Damaged: its header or its length is wrong.
        Oversized: it is larger than ``max_bytes``.
    """
    headers = record.headers
    url = (headers.get("WARC-Target-URI") or "").strip("<> ") or None
    named = Entry(record_id=record.record_id, url=url)
    if not (headers.get("Content-Length") or "").strip().isdigit():
        raise Damaged(named._replace(error=BrokenRecord("the record's header is cut short, or has no Content-Length")))
    kind = str(record.record_type)
    if kind not in CAPTURES:
        return None
    if kind in ("revisit", "conversion"):
        return named._replace(skipped=f"WARC {kind}")
    if skipped := _other_than_page(record, kind):
        if record.content_length and not record.reader.read(1):
            raise Damaged(named._replace(error=BrokenRecord("it is cut short within its header")))
        return named._replace(skipped=skipped)
    raw = _payload(record, named, max_bytes)
    try:
        html = _decoded(record, raw, max_bytes)
    except (OSError, NewsparseError) as error:
        return named._replace(error=BrokenRecord(f"its content cannot be decoded: {error}"))
    if len(html) > max_bytes:
        return named._replace(error=PageTooLarge(len(html), max_bytes))
    charset = record.http_charset if record.http_headers is not None else None
    return named._replace(page=PageIn(html, url, charset, record.record_date))


def _other_than_page(record: Any, kind: str) -> str | None:
    """Why this is no page, in two words; the payload is next to be read then."""
    own = (record.headers.get("Content-Type") or "").split(";")[0].strip().lower()
    if kind == "resource":
        return None if own in _PAGES else _type(own)
    if own and own != "application/http":
        return "not HTTP"
    record.is_http = True  # fastwarc knows it by the Content-Type alone, which some writers leave out
    try:
        record.parse_http()
    except OSError:
        return None  # parse says what it thinks of it
    if record.http_headers is None:
        return None
    if not record.http_headers.status_line.startswith("HTTP/"):
        return "not HTTP"
    status = record.http_headers.status_code
    if status is not None and status not in _FOUND:
        return f"status {status}" if 100 <= status <= 599 else "status unknown"
    stated = (record.http_content_type or "").strip().lower()
    return None if not stated or stated in _PAGES else _type(stated)


def _type(stated: str) -> str:
    main = stated.partition("/")[0]
    return f"type {main}" if main in _MAIN_TYPES else "type unknown"


def _payload(record: Any, named: Entry, max_bytes: int) -> bytes:
    stated = record.content_length
    try:
        raw: bytes = record.reader.read(max_bytes + 1) if stated else b""
    except OSError as error:
        raise Damaged(named._replace(error=BrokenRecord(f"it cannot be unpacked: {error}"))) from error
    if len(raw) > max_bytes:
        raise Oversized(named._replace(error=PageTooLarge(stated, max_bytes)))
    if len(raw) < stated:
        says = f"it ends {stated - len(raw):,} bytes before its Content-Length: it is cut short, or that is wrong"
        raise Damaged(named._replace(error=BrokenRecord(says)))
    return raw


def _decoded(record: Any, raw: bytes, max_bytes: int) -> bytes:
    """The payload without transfer and content encodings; many archives hold it so, whatever the header says."""
    headers = record.http_headers
    if headers is None or not raw:
        return raw
    coded = raw
    if "chunked" in (headers.get("Transfer-Encoding") or "").lower():
        try:
            coded = _unpacked("ChunkedReader", coded, max_bytes)
        except OSError as error:
            if _CHUNK.match(raw):
                raise BrokenRecord(f"its chunks are cut short or damaged: {error}") from None
            coded = raw  # it was stored without its chunks
    for name in reversed((headers.get("Content-Encoding") or "").lower().replace(" ", "").split(",")):
        if name in ("", "identity", "utf-8", "none"):
            continue
        try:
            coded = _uncoded(name, coded, max_bytes)
        except (OSError, NewsparseError):
            if not _is_text(coded):
                raise
    return coded


def _uncoded(name: str, coded: bytes, max_bytes: int) -> bytes:
    """``coded`` without the content encoding of that name."""
    if name in _READERS:
        return _unpacked(_READERS[name], coded, max_bytes)
    if name not in _WRAPPINGS:
        raise BrokenRecord(f"Content-Encoding {name[:20]!r} is not known")
    *others, last = _WRAPPINGS[name]
    for wrapping in others:
        try:
            return _inflated(coded, wrapping, max_bytes)
        except zlib.error:
            pass
    try:
        return _inflated(coded, last, max_bytes)
    except zlib.error as error:
        raise BrokenRecord(str(error)) from None


def _inflated(coded: bytes, wrapping: int, max_bytes: int) -> bytes:
    """By zlib and not by fastwarc's reader, which does not say that its input is cut short.

    Raises:
        BrokenRecord: it is.
        zlib.error: it has not that wrapping, or is damaged.
    """
    whole = b""
    while len(whole) <= max_bytes:
        unpack = zlib.decompressobj(wrapping)
        whole += unpack.decompress(coded, max_bytes + 1 - len(whole))
        if len(whole) <= max_bytes and not unpack.eof:
            raise BrokenRecord("it is cut short")
        coded = unpack.unused_data
        if not coded.startswith(_GZIP):  # what follows the last member is no part of the page, say browsers
            break
    return whole


def _unpacked(reader: str, coded: bytes, max_bytes: int) -> bytes:
    streams = load("fastwarc.stream_io", feature="reading WARC files", extra="warc")
    return bytes(getattr(streams, reader)(BytesIO(coded)).read(max_bytes + 1))


def _is_text(data: bytes) -> bool:
    """Whether it looks like a page as it is."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"
