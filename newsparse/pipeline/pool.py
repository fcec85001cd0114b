"""Worker processes and their supervisor: tasks in, outcomes out, and a task that kills its worker costs itself alone.

One thread does it all, and never waits for a socket that is not ready. A worker holds a few tasks, so that it need
not wait for the caller; that, and that the caller asks for ``room`` first, is the back-pressure.
"""

from __future__ import annotations

import selectors
from collections import deque
from collections.abc import Callable
from time import monotonic
from types import TracebackType
from typing import Any, Generic, NamedTuple, Self, TypeVar

from newsparse.errors import NewsparseError, PageTimedOut, WorkerDied, WrongInput
from newsparse.pipeline.launch import hit_time_limit, how_it_ended, job_frame, last_place, start
from newsparse.pipeline.wire import Inbox, framed
from newsparse.pipeline.worker import READY

TAKEN_AHEAD = 4  # tasks a worker may hold
WINDOW = 16 * TAKEN_AHEAD  # tasks, for each worker, that may be ahead of the one whose turn it is, where order counts
BYTES_AHEAD = 4_000_000  # of tasks, from the second on
TRIES = 2  # a worker may die for reasons that are not its task's
GRACE = 5.0  # seconds past the time limit until a worker that did not end itself is ended
_PIECE = 1 << 18
_FALSE_STARTS = 3

Tag = TypeVar("Tag")


class Outcome(NamedTuple, Generic[Tag]):
    """What became of a task: ``value``, unless there is an ``error``."""

    tag: Tag
    value: Any
    error: NewsparseError | None


class _Task:
    __slots__ = ("frame", "size", "tag", "timed", "tries")

    def __init__(self, frame: bytes, tag: Any, timed: bool) -> None:
        self.frame, self.size, self.tag, self.timed, self.tries = frame, len(frame), tag, timed, 0


class _Worker:
    """One process and the tasks that it has, the first of which it is at."""

    def __init__(self, job: bytes) -> None:
        self.process, self.sock, self.trace = start()
        self.tasks: deque[_Task] = deque()
        self.held = 0  # bytes of tasks
        self.inbox = Inbox()
        self.outgoing: deque[memoryview] = deque([memoryview(job)])
        self.ready = False
        self.since = monotonic()  # the last sign of life

    def has_room(self) -> bool:
        return not self.tasks or (len(self.tasks) < TAKEN_AHEAD and self.held < BYTES_AHEAD)

    def give(self, task: _Task) -> None:
        if not self.tasks:
            self.since = monotonic()
        self.tasks.append(task)
        self.held += task.size
        self.outgoing.append(memoryview(task.frame))

    def take(self) -> _Task:
        task = self.tasks.popleft()
        self.held -= task.size
        return task

    def push(self) -> None:
        """Send what the socket takes."""
        try:
            while self.outgoing:
                sent = self.sock.send(self.outgoing[0])
                self.since = monotonic()
                if sent < len(self.outgoing[0]):
                    self.outgoing[0] = self.outgoing[0][sent:]
                else:
                    self.outgoing.popleft()
        except BlockingIOError:
            pass
        except OSError:
            self.outgoing.clear()  # it is dead; reading says so too

    def pull(self) -> bytes | None:
        """What has come; ``None`` at the end."""
        try:
            piece = self.sock.recv(_PIECE)
        except BlockingIOError:
            return b""
        except OSError:
            return None
        self.since = monotonic()
        return piece or None

    def end(self) -> int:
        """Make sure that it is gone; its exit code."""
        self.process.kill()
        self.sock.close()
        return self.process.wait()


class Pool(Generic[Tag]):
    """Up to ``workers`` processes that do ``job(task)``.

    Args:
        job: what a worker does with a task; pickled, as tasks and results are.
        workers: how many processes, at least 1; they start as tasks come.
        time_limit: seconds for a task; ``None`` is no limit.

    Raises:
        WrongInput: the job cannot be sent, or the limit is none.
    """

    def __init__(self, job: Callable[[Any], object], workers: int, time_limit: float | None) -> None:
        if time_limit is not None and not (isinstance(time_limit, int | float) and time_limit > 0):
            raise WrongInput(f"time_limit must be seconds, more than 0, or None, not {time_limit!r}")
        self._job = job_frame(job, time_limit)
        self._most = workers
        self._limit = time_limit
        self._workers: list[_Worker] = []
        self._waiting: deque[_Task] = deque()
        self._selector = selectors.DefaultSelector()
        self._false_starts = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def busy(self) -> bool:
        """Whether any outcome is still to come."""
        return bool(self._waiting) or any(worker.tasks for worker in self._workers)

    def room(self) -> bool:
        """Whether a task would find a worker that takes it now."""
        if self._waiting:
            return False
        return len(self._workers) < self._most or any(worker.has_room() for worker in self._workers)

    def submit(self, task: object, tag: Tag, *, timed: bool = True) -> None:
        """Add a task, whether or not there is room; ``tag`` comes back with its outcome. ``timed``: the limit holds."""
        self._waiting.append(_Task(framed((timed, task)), tag, timed))
        self._hand_out()

    def collect(self, wait: bool = True, longest: float | None = None) -> list[Outcome[Tag]]:
        """The outcomes that are there; with ``wait`` at least one, if the pool is busy, or none after ``longest`` seconds.

        Raises:
            WrongInput: the workers cannot load their job.
            WorkerDied: the workers cannot be started.
        """
        found: list[Outcome[Tag]] = []
        until = None if longest is None else monotonic() + longest
        while True:
            pause = self._pause(until) if wait and self.busy else 0
            for key, events in self._selector.select(pause):
                worker: _Worker = key.data
                if events & selectors.EVENT_WRITE:
                    worker.push()
                    self._watch(worker)
                if events & selectors.EVENT_READ:
                    self._read(worker, found)
            self._end_late(found)
            self._hand_out()
            if found or not wait or not self.busy or (until is not None and monotonic() >= until):
                return found

    def close(self) -> None:
        """End every worker, whatever it is at."""
        for worker in self._workers:
            self._selector.unregister(worker.sock)
            worker.end()
            worker.trace.close()
        self._workers.clear()
        self._waiting.clear()
        self._selector.close()

    def _hand_out(self) -> None:
        while self._waiting:
            worker = min(self._workers, key=lambda one: (len(one.tasks), one.held), default=None)
            if (worker is None or worker.tasks) and len(self._workers) < self._most:
                worker = self._started()
            if worker is None or not worker.has_room():
                return
            worker.give(self._waiting.popleft())
            worker.push()
            self._watch(worker)

    def _started(self) -> _Worker:
        worker = _Worker(self._job)
        self._workers.append(worker)
        self._selector.register(worker.sock, selectors.EVENT_READ, worker)
        return worker

    def _watch(self, worker: _Worker) -> None:
        events = selectors.EVENT_READ | (selectors.EVENT_WRITE if worker.outgoing else 0)
        if self._selector.get_key(worker.sock).events != events:
            self._selector.modify(worker.sock, events, worker)

    def _read(self, worker: _Worker, found: list[Outcome[Tag]]) -> None:
        piece = worker.pull()
        if piece is None:
            self._bury(worker, found)
            return
        for value in worker.inbox.add(piece):
            if worker.ready:
                found.append(Outcome(worker.take().tag, *value))
            elif value == READY:
                worker.ready, self._false_starts = True, 0
            else:
                raise WrongInput(
                    f"a worker process cannot load what it is to do: {value}; define extractors and strippers at the "
                    "top of a module that can be imported, or pass workers=0"
                )

    def _bury(self, worker: _Worker, found: list[Outcome[Tag]], *, late: bool = False) -> None:
        """A worker is gone: its first task may be the cause, the others go to another worker."""
        self._workers.remove(worker)
        self._selector.unregister(worker.sock)
        code = worker.end()
        with worker.trace:
            place = last_place(worker.trace)
        if not worker.ready:
            self._false_starts += 1
            if self._false_starts == _FALSE_STARTS:
                raise WorkerDied(f"worker processes do not start ({how_it_ended(code)})", place)
        elif worker.tasks:
            first = worker.tasks[0]
            first.tries += 1
            if late or hit_time_limit(code):
                found.append(Outcome(worker.take().tag, None, PageTimedOut(self._limit or 0, place)))
            elif first.tries == TRIES:
                found.append(Outcome(worker.take().tag, None, WorkerDied(how_it_ended(code), place)))
        self._waiting.extendleft(reversed(worker.tasks))

    def _end_late(self, found: list[Outcome[Tag]]) -> None:
        """End workers that should have ended themselves: no alarm on this system, or somebody took it off."""
        if self._limit is None:
            return
        last = monotonic() - self._limit - GRACE
        for worker in [one for one in self._workers if self._working(one) and one.since < last]:
            if not self._selector_has(worker):
                self._bury(worker, found, late=True)

    def _selector_has(self, worker: _Worker) -> bool:
        """Whether something has come that was not read yet, the caller having been away."""
        return any(key.data is worker for key, events in self._selector.select(0) if events & selectors.EVENT_READ)

    def _pause(self, until: float | None) -> float | None:
        """Seconds until something is to be done even if no worker says anything."""
        ends = [] if until is None else [until]
        if self._limit is not None:
            ends += [worker.since + self._limit + GRACE for worker in self._workers if self._working(worker)]
        return max(0.0, min(ends) - monotonic()) if ends else None

    @staticmethod
    def _working(worker: _Worker) -> bool:
        """Whether the time limit runs for it."""
        return bool(worker.ready and worker.tasks and worker.tasks[0].timed and not worker.outgoing)
