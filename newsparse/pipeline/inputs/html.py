"""HTML files, gzipped or not."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.errors import BrokenRecord
from newsparse.files import Unreadable, read_page, unpacked
from newsparse.pipeline.inputs.entry import Entry
from newsparse.pipeline.inputs.find import Input
from newsparse.pipeline.pages import PageIn
from newsparse.pipeline.stores import is_url, opened


def read(source: Input, max_bytes: int) -> Iterator[Entry]:
    """An entry a file."""
    done = 0
    each = source.size // max(1, len(source.files))
    for path in source.files:
        done += each
        try:
            page = PageIn(_page(path, max_bytes))
        except Unreadable as error:
            yield Entry(error=BrokenRecord(f"{path}: {error}"), file=path, done=done)
        else:
            yield Entry(page, file=path, done=done)


def _page(path: str, max_bytes: int) -> bytes:
    if not is_url(path):
        return read_page(path, max_bytes)
    with opened(path) as file:
        return unpacked(file.read(max_bytes + 1), max_bytes)
