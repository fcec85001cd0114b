"""What the workers of a batch do: a page to a row, and rows to a file."""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, NamedTuple

from newsparse.errors import BatchError, NewsparseError
from newsparse.pipeline.batch.folder import Folder
from newsparse.pipeline.batch.parts import write_part
from newsparse.pipeline.inputs import Entry
from newsparse.pipeline.pages import PageIn
from newsparse.registry import Registry


class Identity(NamedTuple):
    """Where a row's record was: the first columns.

    Attributes:
        source: the file.
        record: its number in the input, from 0, counting those that were skipped.
        record_id: what the input calls it.
        fetched_at: when it was fetched.
    """

    source: str
    record: int
    record_id: str | None
    fetched_at: datetime | None


class PageTask(NamedTuple):
    """A page to be read."""

    page: PageIn
    identity: Identity


class PartTask(NamedTuple):
    """Rows to be written.

    Attributes:
        out: the folder.
        name: what the file will be called.
        unfinished: what it is called until then.
        format: parquet or jsonl.
        rows: pickled.
    """

    out: Folder
    name: str
    unfinished: str
    format: str
    rows: list[bytes]


class Row(NamedTuple):
    """A row, packed, and the class of its error, if it holds one."""

    packed: bytes
    error: str | None


@dataclass(frozen=True)
class BatchJob:
    """The work, with the options of ``parse``, and files of extractors, which each worker loads for itself."""

    options: dict[str, Any]
    rules: tuple[str, ...] = ()

    @cached_property
    def registry(self) -> Registry | None:
        from newsparse.checking.loading import registry_with

        return registry_with(self.rules) if self.rules else None

    def __call__(self, task: PageTask | PartTask) -> Row | list[str]:
        """A page's row; or, for a part, the errors that took the place of articles which no table holds."""
        if isinstance(task, PartTask):
            return part(task)
        return self._row(task)

    def _row(self, task: PageTask) -> Row:
        from newsparse.arrow.rows import row
        from newsparse.parsing import parse

        page = task.page
        try:
            article = parse(page.html, page.url, charset=page.charset, fetched_at=page.fetched_at, registry=self.registry, **self.options)
        except NewsparseError as error:
            return error_row(task.identity, error, page.url)
        return Row(_packed(task.identity, row(article, page.url)), None)


def error_row(identity: Identity, error: NewsparseError, url: str | None) -> Row:
    """The row of a record that gave no article."""
    from newsparse.arrow.rows import error_row as of_error

    return Row(_packed(identity, of_error(error, url)), type(error).__name__)


def identity_of(entry: Entry, source: str, number: int) -> Identity:
    """Which record it is."""
    moment = entry.page.fetched_at if entry.page else None
    record_id = None if entry.record_id is None else mended(entry.record_id)
    return Identity(mended(entry.file or source), number, record_id, moment)


def mended(text: str) -> str:
    """``text`` as a table can hold it: file names and addresses may have bytes that are no text."""
    return text.encode("utf-8", "surrogateescape" if _escaped(text) else "replace").decode("utf-8", "replace")


def _escaped(text: str) -> bool:
    """Whether its surrogates, if any, stand for bytes of a file's name."""
    return all(not "\ud800" <= sign <= "\udfff" or "\udc80" <= sign <= "\udcff" for sign in text)


def part(task: PartTask) -> list[str]:
    """Write the file of a part.

    Raises:
        BatchError: the system refuses.
    """
    try:
        with task.out.writing(task.unfinished) as file:
            return write_part(file, task.format, task.rows)
    except OSError as error:
        raise BatchError(f"{task.out.place(task.name)} cannot be written: {error.strerror or error}") from None


def _packed(identity: Identity, values: dict[str, Any]) -> bytes:
    return pickle.dumps({**identity._asdict(), **values}, pickle.HIGHEST_PROTOCOL)
