"""WARC files, by fastwarc: the records that hold web pages, and those that are damaged.

A record is damaged if its data ends before its Content-Length, if what follows its end is no record, or if it cannot
be unpacked. Reading then goes on at the next place in the file where a record begins, so that no other is lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Any

from newsparse.errors import BrokenRecord
from newsparse.extras import load
from newsparse.pipeline.inputs.entry import Entry
from newsparse.pipeline.inputs.find import Input
from newsparse.pipeline.inputs.warc_places import is_cut_short, next_record
from newsparse.pipeline.inputs.warc_record import Damaged, Oversized, entry_of
from newsparse.pipeline.stores import opened

_NO_RECORD = "Invalid WARC header"  # fastwarc's words for what is not the begin of a record


def read(source: Input, max_bytes: int) -> Iterator[Entry]:
    """An entry for each record of the types response, resource, revisit and conversion."""
    with opened(source.path) as file:
        yield from captures(file, source.size, max_bytes)


def captures(file: IO[bytes], size: int, max_bytes: int) -> Iterator[Entry]:
    """The same of an open file of ``size`` bytes, wherever it is kept: it is read in order, and sought at damage only."""
    warc = load("fastwarc.warc", feature="reading WARC files", extra="warc")
    yield from _Reading(file, size, warc, max_bytes).entries()


class _Reading:
    """One pass over a file.

    Attributes:
        place: where the record at hand begins, or where one was looked for.
        held: the record before, which is good once the next one is found where it should be.
    """

    def __init__(self, file: IO[bytes], size: int, warc: Any, max_bytes: int) -> None:
        self.file, self.size, self.warc, self.max_bytes = file, size, warc, max_bytes
        self.place = 0
        self.held: Entry | None = None
        self.trouble: str | None = None

    def entries(self) -> Iterator[Entry]:
        start: int | None = 0
        damaged = False
        while start is not None:
            self.file.seek(start)
            self.place = start
            fresh, damaged = True, False  # no record was found from here on
            try:
                for record in self.warc.ArchiveIterator(self.file, parse_http=False):
                    yield from self._release(record.stream_pos)
                    self.place, fresh = record.stream_pos, False
                    try:
                        self.held = entry_of(record, self.max_bytes)
                    except Oversized as large:
                        yield large.entry._replace(done=self.place)
                        if (start := self._next()) is not None:
                            break  # without unpacking the rest of it
                else:
                    start = None
            except Damaged as damage:
                yield damage.entry._replace(done=self.place)
                start, damaged = self._next(), True
            except OSError as error:
                yield from self._after(error, fresh)
                start, damaged = self._next(), True
        yield from self._end(damaged)

    def _next(self) -> int | None:
        """Where the next record begins; the file is left where it was."""
        at = self.file.tell()
        found = next_record(self.file, self.place + 1)
        self.file.seek(at)
        return found

    def _release(self, place: int) -> Iterator[Entry]:
        """The next record is there: the one before it is good, and what lay between was not."""
        if self.held is not None:
            yield self.held._replace(done=place)
            self.held = None
        if self.trouble is not None:
            yield self._broken(f"damaged before byte {place:,}: {self.trouble}")

    def _after(self, error: OSError, fresh: bool) -> Iterator[Entry]:
        """Iterating failed: the fault is in the record before, or in the one that should follow."""
        if _NO_RECORD in str(error) and not fresh:
            held = self.held or Entry()
            says = f"what follows it, at byte {self.place:,}, is no record: its Content-Length is wrong, or there is damage after it"
            url = held.page.url if held.page else held.url
            yield Entry(error=BrokenRecord(says), record_id=held.record_id, url=url, done=self.place)
            self.held = None
        elif fresh:
            if self.held is not None:
                yield self.held
                self.held = None
            yield self._broken(f"at byte {self.place:,}: {error}")
        else:
            self.trouble = str(error)

    def _end(self, damaged: bool) -> Iterator[Entry]:
        if self.held is not None:
            yield self.held._replace(done=self.size)
        if self.trouble is not None:
            yield self._broken(f"damaged after byte {self.place:,}: {self.trouble}")
        elif not damaged and is_cut_short(self.file, self.place):
            yield self._broken(f"the file is cut short after byte {self.place:,}")

    def _broken(self, says: str) -> Entry:
        self.trouble = None
        return Entry(error=BrokenRecord(says), done=self.place)
