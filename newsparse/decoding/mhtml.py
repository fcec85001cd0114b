"""MHTML (RFC 2557): a page with its parts in one file, as browsers save it. Its first document is the page."""

from __future__ import annotations

from binascii import Error
from email.message import Message
from email.parser import BytesHeaderParser

from newsparse.regex import regex

_HEADERS = 8192  # bytes of headers that are read
_PARTS = 1000


def document_of(data: bytes) -> tuple[bytes, str | None, str | None]:
    """The page, its charset if it is stated, and its address if it is.

    A file without a document, cut short perhaps, gives nothing.
    """
    head, body = _parted(data)
    boundary = head.get_boundary()
    if not boundary:
        return b"", None, None
    parts = body.split(b"--" + boundary.encode("utf-8", "surrogateescape"), _PARTS)[1:]
    for part in parts:
        about, content = _parted(part.lstrip(b"\r\n"))
        if about.get_content_type() in ("text/html", "application/xhtml+xml"):
            address = about.get("Content-Location") or head.get("Snapshot-Content-Location")
            return _decoded(content, about), about.get_content_charset(), "".join(str(address).split()) if address else None
    return b"", None, None


def _parted(data: bytes) -> tuple[Message, bytes]:
    """Headers, and what stands below the first empty line."""
    end = _BLANK.search(data[:_HEADERS])
    at = end.end() if end else len(data)
    return BytesHeaderParser().parsebytes(data[: min(at, _HEADERS)]), data[at:]


_BLANK = regex(rb"\r?\n\r?\n")


def _decoded(content: bytes, about: Message) -> bytes:
    coding = str(about.get("Content-Transfer-Encoding", "")).strip().lower()
    if coding == "quoted-printable":
        from quopri import decodestring

        return decodestring(content)
    if coding == "base64":
        from base64 import b64decode

        try:
            return b64decode(content)
        except Error:
            return b""
    return content
