"""How far a batch is: a bar on a terminal, else a line a minute on standard error."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from time import monotonic
from typing import Protocol

from newsparse.pipeline.batch.counts import Counts

_EVERY = 60.0  # seconds between lines


class Told(Protocol):
    """What ``run`` tells: the counts, and how many bytes of the inputs are read."""

    def __call__(self, counts: Counts, done: int) -> None:
        """Show it, or not yet."""


@contextmanager
def progress(total: int, before: Counts) -> Iterator[Told]:
    """Show progress while in the block.

    Args:
        total: bytes of all inputs.
        before: what was done by earlier runs: it is not counted into the rate.
    """
    pace = Pace(total, before.records, monotonic())
    if sys.stderr is not None and sys.stderr.isatty():
        try:
            import_module("rich.progress")
        except ImportError:
            pass
        else:
            with _bar(pace) as told:
                yield told
            return
    yield _lines(pace)


class Pace:
    """Rate and time left, from what is done in this run."""

    def __init__(self, total: int, before: int, now: float) -> None:
        self.total, self._before, self._start = max(1, total), before, now
        self._first: int | None = None

    def begin(self, done: int) -> None:
        """Note the first place: what an earlier run had read is no work of this one."""
        if self._first is None:
            self._first = done

    def at(self, counts: Counts, done: int, now: float) -> tuple[float, float | None]:
        """Records a second, and seconds left, if that can be said yet."""
        seconds = max(1e-9, now - self._start)
        rate = (counts.records - self._before) / seconds
        read = done - (self._first or 0)
        left = seconds * (self.total - done) / read if read > 0 else None
        return rate, left

    def line(self, counts: Counts, done: int, now: float) -> str:
        """All of it in words."""
        rate, left = self.at(counts, done, now)
        return (
            f"{counts.records:,} records, {rate:.1f} a second, {100 * done / self.total:.0f}% read, "
            f"{clock(left)} left, {counts.errors.total():,} errors"
        )


def clock(seconds: float | None) -> str:
    """Hours, minutes and seconds."""
    if seconds is None:
        return "unknown time"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"


def _lines(pace: Pace) -> Told:
    last = monotonic()

    def told(counts: Counts, done: int) -> None:
        nonlocal last
        now = monotonic()
        pace.begin(done)
        if now - last >= _EVERY:
            last = now
            print(f"newsparse: {pace.line(counts, done, now)}", file=sys.stderr, flush=True)

    return told


@contextmanager
def _bar(pace: Pace) -> Iterator[Told]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    shown = Progress(BarColumn(), TextColumn("{task.description}"), console=Console(stderr=True), transient=True)
    with shown:
        task = shown.add_task("starting", total=pace.total)

        def told(counts: Counts, done: int) -> None:
            pace.begin(done)
            shown.update(task, completed=done, description=pace.line(counts, done, monotonic()))

        yield told
