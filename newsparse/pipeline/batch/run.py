"""The run: entries to the workers, rows in the order of the entries to parts, parts to the disk, one after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from typing import NamedTuple
from uuid import uuid4

from newsparse.errors import BatchError, NewsparseError, PageTooLarge
from newsparse.pipeline.batch.counts import Counts
from newsparse.pipeline.batch.manifest import Manifest, Place
from newsparse.pipeline.batch.parts import name_of, unfinished
from newsparse.pipeline.batch.plan import PART_BYTES, Plan
from newsparse.pipeline.batch.rows import (
    BatchJob,
    PageTask,
    PartTask,
    Row,
    error_row,
    identity_of,
    mended,
    part,
)
from newsparse.pipeline.inputs import Entry, entries
from newsparse.pipeline.pool import WINDOW, Outcome, Pool

_PARTS_AHEAD = 2  # that may be on their way to the disk
_LOOK_UP = 0.2  # seconds between looks at ``stopped``
_AT_ONCE = 1000  # records without a page between two looks at the workers


class _Record(NamedTuple):
    """A record on its way: where it ends, and what it takes to make its row if the worker cannot."""

    place: Place
    entry: Entry
    source: str


class _Done(NamedTuple):
    """What became of a record: a row, or why it was skipped."""

    place: Place
    row: Row | None
    skipped: str | None

    def count_in(self, counts: Counts) -> None:
        counts.count(error=self.row.error if self.row else None, skipped=None if self.row else self.skipped or "")


class _Part:
    """Rows that make a file, in order."""

    def __init__(self, place: Place) -> None:
        self.rows: list[bytes] = []
        self.size = 0
        self.counts = Counts()
        self.place = place
        self.number = -1
        self.written = False

    def add(self, done: _Done) -> None:
        self.place = done.place
        done.count_in(self.counts)
        if done.row is not None:
            self.rows.append(done.row.packed)
            self.size += len(done.row.packed)

    def replaced(self, errors: list[str]) -> None:
        """Articles turned out to be errors when they were written."""
        self.counts.articles -= len(errors)
        self.counts.errors.update(errors)


def run(
    plan: Plan,
    manifest: Manifest,
    stopped: Callable[[], bool] = lambda: False,
    progress: Callable[[Counts, int], None] = lambda counts, done: None,
) -> bool:
    """Do what is left of a batch.

    Args:
        plan: what to do.
        manifest: what is done; it says at the end what became of all.
        stopped: whether to stop: what is done is kept.
        progress: is told the counts, and the bytes of the inputs that are read.

    Returns:
        Whether all is done.

    Raises:
        BatchError: the output cannot be written; what is done is kept.
    """
    return _Run(plan, manifest, stopped, progress).go()


class _Run:
    def __init__(
        self, plan: Plan, manifest: Manifest, stopped: Callable[[], bool], progress: Callable[[Counts, int], None]
    ) -> None:
        self.plan, self.manifest, self.stopped, self.progress = plan, manifest, stopped, progress
        self.name = uuid4().hex[:12]
        self.seen = Counts()
        self.seen.add(manifest.counts)
        self.under_way: dict[int, _Record] = {}
        self.done: dict[int, _Done] = {}
        self.count = self.turn = 0
        self.part = _Part(manifest.place)
        self.parts: deque[_Part] = deque()  # that are being written, the next to be committed first
        self.next_number = manifest.parts
        self.bytes_done = 0

    def go(self) -> bool:
        source, more = self._entries(), True
        with Pool[int](BatchJob(self.plan.parse_options, self.plan.rules), self.plan.workers, self.plan.time_limit) as pool:
            while not self.stopped():
                more = more and self._read(source, pool)
                self._in_order(pool)
                if not more and self.turn == self.count:
                    self._send(pool)
                    if not self.parts:
                        self.manifest.finish()
                        return True
                for outcome in pool.collect(longest=_LOOK_UP):
                    self._take(outcome)
                self.progress(self.seen, self.bytes_done)
        self._keep()
        return False

    def _entries(self) -> Iterator[_Record]:
        """What is left to read."""
        behind = sum(one.size for one in self.plan.inputs[: self.manifest.place.source])
        for number, one in enumerate(self.plan.inputs):
            if number < self.manifest.place.source:
                continue
            start = self.manifest.place.record if number == self.manifest.place.source else 0
            for record, entry in enumerate(entries(one, self.plan.max_bytes, start), start):
                self.bytes_done = behind + min(entry.done, one.size)
                yield _Record(Place(number, record + 1), entry, one.path)
            behind += one.size

    def _read(self, source: Iterator[_Record], pool: Pool[int]) -> bool:
        """Give the workers as much as they take; whether there is more."""
        window = WINDOW * self.plan.workers
        for _ in range(_AT_ONCE):
            if not pool.room() or self.count - self.turn >= window or len(self.parts) >= _PARTS_AHEAD:
                return True
            record = next(source, None)
            if record is None:
                return False
            self._begin(record, pool)
            self.count += 1
        return True

    def _begin(self, record: _Record, pool: Pool[int]) -> None:
        entry = record.entry
        if entry.skipped is not None:
            self._finish(self.count, _Done(record.place, None, entry.skipped))
        elif entry.page is None:
            self._finish(self.count, self._failed(record, entry.error or BatchError("no page")))
        elif len(entry.page.html) > self.plan.max_bytes:
            self._finish(self.count, self._failed(record, PageTooLarge(len(entry.page.html), self.plan.max_bytes)))
        else:
            page = entry.page if entry.page.url is None else entry.page._replace(url=mended(entry.page.url))
            identity = identity_of(entry, record.source, record.place.record - 1)
            self.under_way[self.count] = record._replace(entry=entry._replace(page=page._replace(html=b"")))
            pool.submit(PageTask(page, identity), self.count)

    def _failed(self, record: _Record, error: NewsparseError) -> _Done:
        entry = record.entry
        url = entry.page.url if entry.page else entry.url
        identity = identity_of(entry, record.source, record.place.record - 1)
        return _Done(record.place, error_row(identity, error, None if url is None else mended(url)), None)

    def _take(self, outcome: Outcome[int]) -> None:
        if outcome.tag < 0:
            self._written(outcome)
            return
        record = self.under_way.pop(outcome.tag)
        if outcome.error is not None:
            self._finish(outcome.tag, self._failed(record, outcome.error))
        else:
            self._finish(outcome.tag, _Done(record.place, outcome.value, None))

    def _finish(self, number: int, done: _Done) -> None:
        self.done[number] = done
        done.count_in(self.seen)

    def _in_order(self, pool: Pool[int]) -> None:
        while (done := self.done.pop(self.turn, None)) is not None:
            self.turn += 1
            self.part.add(done)
            if len(self.part.rows) >= self.plan.part_rows or self.part.size >= PART_BYTES:
                self._send(pool)

    def _send(self, pool: Pool[int]) -> None:
        """Have the part at hand written."""
        if not self.part.counts.records:
            return
        full, self.part = self.part, _Part(self.part.place)
        self.parts.append(full)
        if full.rows:
            full.number = self.next_number
            self.next_number += 1
            pool.submit(self._task(full), -1 - full.number, timed=False)
        else:
            full.written = True
        self._commit()

    def _task(self, one: _Part) -> PartTask:
        name = name_of(one.number, self.plan.format)
        return PartTask(self.plan.out, name, unfinished(name, self.name), self.plan.format, one.rows)

    def _written(self, outcome: Outcome[int]) -> None:
        if outcome.error is not None:
            if isinstance(outcome.error, BatchError):
                raise outcome.error
            raise BatchError(f"a part cannot be written: {outcome.error}")
        for one in self.parts:
            if one.number == -1 - outcome.tag:
                one.replaced(outcome.value)
                one.written = True
        self._commit()

    def _commit(self) -> None:
        while self.parts and self.parts[0].written:
            one = self.parts.popleft()
            name = name_of(one.number, self.plan.format) if one.rows else None
            if name is not None:
                self.plan.out.rename(unfinished(name, self.name), name)
            self.manifest.commit(name, one.place, one.counts)

    def _keep(self) -> None:
        """Stopped: write what is done so far, in this process, since the workers are gone."""
        if self.part.counts.records:
            if self.part.rows:
                self.part.number = self.next_number
            self.parts.append(self.part)
        for one in self.parts:
            if not one.written:
                if one.rows:
                    one.replaced(part(self._task(one)))
                one.written = True
        self._commit()
