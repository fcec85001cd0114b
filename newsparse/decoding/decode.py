"""Bytes to text, as browsers decode, and better where the declaration lies."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import NamedTuple

from newsparse.decoding.charsets import SEVEN_BIT, SINGLE_BYTE, codec_of, decode_replacing, decode_strict
from newsparse.regex import regex

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: ``<`` and what follows it in UTF-16 without a byte order mark.
_UTF16_STARTS = ((b"<\x00", "utf-16-le"), (b"\x00<", "utf-16-be"))

#: How far into the page a declaration is looked for. Browsers stop at 1,024 bytes, old templates do not.
_PRESCAN = 16_384
_DECLARING = regex(rb"<!--|<(?:meta|\?xml)\b[^<>]{0,1024}>", re.I)
_CHARSET = regex(rb"""[\s"';](?:charset|encoding)\s{0,8}=\s{0,8}["']?\s{0,8}([\w:.\-]{2,40})""", re.I)
_OTHER_META = regex(rb"""\s(?:name|property|itemprop)\s*=""", re.I)


class Decoded(NamedTuple):
    """A decoded page.

    Attributes:
        content: the page, as text or as valid UTF-8 without byte order mark.
        encoding: the Python codec that gave it.
        replaced: how many characters had to be replaced.
    """

    content: str | bytes
    encoding: str
    replaced: int

    @property
    def text(self) -> str:
        """The page as text."""
        return self.content if isinstance(self.content, str) else self.content.decode()

    @property
    def utf8(self) -> bytes | None:
        """The page's own bytes if they are valid UTF-8."""
        return self.content if isinstance(self.content, bytes) else None


def decode(data: bytes, http_charset: str | None = None) -> Decoded:
    """Decode a page: byte order mark, HTTP charset, ``<meta>``, then evidence in the bytes. Never raises."""
    for bom, codec in _BOMS:
        if data.startswith(bom):
            return _with(data[len(bom) :], codec)
    for start, codec in _UTF16_STARTS:
        if data[:2] == start:
            return _with(data, codec)
    http = codec_of(http_charset)
    if http in ("utf-16-le", "utf-16-be") and b"\x00" in data[:64]:
        return _with(data, http)
    declared = tuple(dict.fromkeys(c for c in (http, declared_codec(data)) if c))
    return _as_utf8(data, declared) or _as_declared(data, declared) or _by_evidence(data, declared)


def declared_codec(data: bytes) -> str | None:
    """The codec that the page's first ``<meta>`` or XML declaration with a known charset declares.

    A page whose ``<meta>`` says UTF-16 is UTF-8: it could not have been read otherwise.
    """
    for tag in _declaring(data):
        if _OTHER_META.search(tag) and b"-equiv" not in tag.lower():
            continue
        if (match := _CHARSET.search(tag)) and (codec := codec_of(match.group(1).decode("ascii", "replace"))):
            return "utf-8" if codec.startswith("utf-16") else codec
    return None


def _declaring(data: bytes) -> Iterator[bytes]:
    """The tags at the page's head that may declare a charset, without those in comments."""
    at, closed = 0, True
    while match := _DECLARING.search(data, at, _PRESCAN):
        at = match.end()
        if match[0] != b"<!--":
            yield match[0]
        elif closed:
            end = data.find(b"-->", at, _PRESCAN)
            closed = end >= 0
            at = end if closed else at


def _as_utf8(data: bytes, declared: tuple[str, ...]) -> Decoded | None:
    """The page as UTF-8 if it is: also against a declaration that the bytes refute."""
    if declared and declared[0] in SEVEN_BIT and (b"\x1b" in data or b"~{" in data or b"\x0e" in data):
        return None
    if not _is_utf8(data):
        return None
    if not declared or "utf-8" in declared or data.isascii() or _plainly_utf8(data):
        return Decoded(data, "utf-8", 0)
    return None


#: Bytes that are looked at together: most pieces of a page are ASCII, and text that is not kept costs nothing.
_PIECE = 16_384


def _is_utf8(data: bytes) -> bool:
    at, size = 0, len(data)
    while at < size:
        piece = data[at : at + _PIECE]
        if piece.isascii():
            at += len(piece)
            continue
        try:
            at += codecs.utf_8_decode(piece, "strict", at + _PIECE >= size)[1]
        except UnicodeDecodeError:
            return False
    return True


_THREE_BYTES = regex(rb"[\xe0-\xf4][\x80-\xbf]{2}")
#: Four two-byte sequences, at most a page apart.
_TWO_BYTES = regex(rb"(?:[\xc2-\xdf][\x80-\xbf][^\x80-\xff]*+){4}")


def _plainly_utf8(data: bytes) -> bool:
    """Whether valid UTF-8 is so by intent: a few two-byte sequences may be Korean syllables by chance."""
    return bool(_THREE_BYTES.search(data) or _TWO_BYTES.search(data))


def _as_declared(data: bytes, declared: tuple[str, ...]) -> Decoded | None:
    """The page in the first declared codec that fits without loss.

    A multi-byte codec that fits says more than a single-byte one, which always fits: servers send
    ``charset=iso-8859-1`` with everything.
    """
    from newsparse.decoding.charset_evidence import refuted  # pages in UTF-8 need none of it

    for codec in sorted(declared, key=SINGLE_BYTE.__contains__):
        try:
            text = decode_strict(data, codec)
        except UnicodeDecodeError:
            continue
        if not refuted(data, codec):
            return Decoded(text, codec, 0)
    return None


def _by_evidence(data: bytes, declared: tuple[str, ...]) -> Decoded:
    """The page in the codec that its bytes speak for, with replacements where it has flaws.

    A declared multi-byte codec, or UTF-8, that fits nearly everywhere stands: a few broken bytes are an
    advertisement or a cut string, not another codec.
    """
    from newsparse.decoding.charset_evidence import likeliest, refuted

    multibyte = [codec for codec in declared if codec not in SINGLE_BYTE]
    for codec in dict.fromkeys((*multibyte, "utf-8")):
        text, replaced = decode_replacing(data, codec)
        good = len(text) - _ascii_count(text) - replaced
        if replaced * _TOLERANCE <= good and (codec == "utf-8" or not refuted(data, codec)):
            return Decoded(text, codec, replaced)
    return _with(data, likeliest(data, declared[0] if declared else None))


#: Good characters for each bad one with which a multi-byte codec still stands.
_TOLERANCE = 8


def _ascii_count(text: str) -> int:
    return len(text.encode("ascii", "ignore"))


def _with(data: bytes, codec: str) -> Decoded:
    try:
        text = decode_strict(data, codec)
        return Decoded(data if codec == "utf-8" else text, codec, 0)
    except UnicodeDecodeError:
        text, replaced = decode_replacing(data, codec)
        return Decoded(text, codec, replaced)


def utf8_of(text: str) -> tuple[bytes, int]:
    """The text as UTF-8, and how many lone surrogates were replaced: libxml2 returns an empty tree for one."""
    text = text.removeprefix("\ufeff")
    try:
        return text.encode(), 0
    except UnicodeEncodeError:
        mended = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        return mended.encode(), mended.count("\ufffd") - text.count("\ufffd")
