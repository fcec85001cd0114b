"""HTML files, gzipped or not."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.cli.read import Unreadable, read_page
from newsparse.errors import BrokenRecord
from newsparse.pipeline.inputs.entry import Entry
from newsparse.pipeline.inputs.find import Input
from newsparse.pipeline.pages import PageIn


def read(source: Input, max_bytes: int) -> Iterator[Entry]:
    """An entry a file."""
    done = 0
    each = source.size // max(1, len(source.files))
    for path in source.files:
        done += each
        try:
            page = PageIn(read_page(path, max_bytes))
        except Unreadable as error:
            yield Entry(error=BrokenRecord(f"{path}: {error}"), file=path, done=done)
        else:
            yield Entry(page, file=path, done=done)
