"""Pages from files and from standard input, gzipped or not."""

from __future__ import annotations

import gzip
import io
import sys
import zlib
from pathlib import Path
from typing import BinaryIO

STANDARD_INPUT = "-"
_GZIP = b"\x1f\x8b"


class Unreadable(Exception):
    """A page that could not be read; the message says why and what to do."""


def read_page(name: str, limit: int, command: str = "parse") -> bytes:
    """The bytes of a page, unpacked if they are gzip; never more than ``limit + 1``.

    Args:
        name: a path, or ``-`` for standard input.
        command: the command that reads it, for the advice how.
        limit: bytes; a page that is longer is cut one byte after it, so that ``parse`` refuses it.

    Raises:
        Unreadable: there is no such file, it may not be read, it is a directory, or its gzip is broken.
    """
    if name == STANDARD_INPUT:
        if sys.stdin is None:
            raise Unreadable("it is closed")
        return unpacked(_limited(sys.stdin.buffer, limit), limit)
    if name.startswith(("http://", "https://")):
        raise Unreadable(
            f"newsparse fetches nothing; try: curl -sL '{name}' | newsparse {command} - --url '{name}'"
        )
    try:
        with Path(name).open("rb") as file:
            return unpacked(_limited(file, limit), limit)
    except FileNotFoundError:
        raise Unreadable("no such file") from None
    except IsADirectoryError:
        advice = f"name the pages in it, or read them all: newsparse batch {name} -o FOLDER" if command == "parse" else "name a page in it"
        raise Unreadable(f"this is a directory; {advice}") from None
    except PermissionError:
        raise Unreadable("permission denied") from None
    except (OSError, ValueError) as error:
        raise Unreadable(getattr(error, "strerror", None) or str(error)) from None


def _limited(stream: BinaryIO, limit: int) -> bytes:
    return stream.read(limit + 1)


def unpacked(data: bytes, limit: int) -> bytes:
    """``data``, unpacked if it is gzip; never more than ``limit + 1`` bytes.

    Raises:
        Unreadable: its gzip is broken.
    """
    if not data.startswith(_GZIP):
        return data
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
            return file.read(limit + 1)
    except (EOFError, OSError, zlib.error) as error:
        raise Unreadable(f"broken gzip: {error}") from None
