"""Where records begin in a WARC file: for going on after damage."""

from __future__ import annotations

import zlib
from typing import IO

from newsparse.regex import regex

#: Where a record may begin: a gzip member, or WARC's own first line.
_BEGIN = regex(rb"\x1f\x8b\x08[\x00-\x1f]|(?<=\n)WARC/1\.\d\r?\n")
_GZIP = b"\x1f\x8b"
_FIRST = b"WARC/"
_PIECE = 1 << 20
_OVERLAP = 16  # bytes: longer than a begin
_UNPACK = 31  # zlib's sign for gzip


def next_record(file: IO[bytes], start: int) -> int | None:
    """Where the first record from byte ``start`` on begins; ``None`` if there is none."""
    place = max(0, start - 1)  # the newline before
    file.seek(place)
    data = file.read(_PIECE)
    while data:
        for match in _BEGIN.finditer(data):
            found = place + match.start()
            if found >= start and (match.group()[:2] != _GZIP or _is_record(data[match.start() :])):
                return found
        more = file.read(_PIECE)
        if not more:
            return None
        place += max(0, len(data) - _OVERLAP)
        data = data[-_OVERLAP:] + more
    return None


def _is_record(packed: bytes) -> bool:
    try:
        return zlib.decompressobj(_UNPACK).decompress(packed[:4096], len(_FIRST)) == _FIRST
    except zlib.error:
        return False


def is_cut_short(file: IO[bytes], place: int) -> bool:
    """Whether the gzip members from the record at ``place`` to the end of the file are not whole."""
    file.seek(place)
    data = file.read(_PIECE)
    if not data.startswith(_GZIP):
        return False
    unpack = zlib.decompressobj(_UNPACK)
    while True:
        try:
            unpack.decompress(data, _PIECE)
        except zlib.error:
            return True
        if unpack.eof:
            data = unpack.unused_data or file.read(_PIECE)
            if not data.strip(b"\0"):
                return False
            unpack = zlib.decompressobj(_UNPACK)
        else:
            data = unpack.unconsumed_tail or file.read(_PIECE)
            if not data:
                return True
