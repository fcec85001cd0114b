"""What comes out of an input: a page, an error in a page's place, or a record that holds no page."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.errors import NewsparseError
from newsparse.pipeline.pages import PageIn


class Entry(NamedTuple):
    """One record of an input; of ``page``, ``error`` and ``skipped`` one is set.

    Attributes:
        page: what to parse.
        error: why there is no page.
        skipped: why the record is none that could hold an article, in two words, for counting.
        record_id: what the input itself calls the record.
        url: of a record with an error, where it was fetched.
        file: the file, if it is another than the input's path.
        done: bytes of the input that lie behind, for showing progress.
    """

    page: PageIn | None = None
    error: NewsparseError | None = None
    skipped: str | None = None
    record_id: str | None = None
    url: str | None = None
    file: str | None = None
    done: int = 0
