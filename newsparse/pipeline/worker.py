"""The worker process: takes tasks from its socket one by one, and answers each.

It is started as ``python -c``, so it runs none of the caller's main module: no ``if __name__ == "__main__"`` is
needed there, and notebooks work. It ends when its socket does, so it never outlives the caller by more than a task.
"""

from __future__ import annotations

import faulthandler
import gc
import os
import pickle
import signal
import socket
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import Any

from newsparse.errors import ExtractorError, NewsparseError, ParseFailure
from newsparse.pipeline.compact import packed
from newsparse.pipeline.wire import framed, receive, with_length

READY = "ready"
_ENGINE = "newsparse.parsing"
#: What a worker exits with if it could not load its job.
NO_JOB = 70
#: New objects at which the collector looks at them.
_COLLECTED_AT = 20_000


def main(sock: socket.socket, trace: int | None) -> None:
    """Serve until the other side hangs up.

    Args:
        sock: the worker's end.
        trace: descriptor of a file for the Python stack at a crash or at the time limit, if there is one.
    """
    _separate(trace)
    with suppress(EOFError, ConnectionError):  # the caller is gone, and wants nothing any more
        job, limit = _job(sock)
        import_module(_ENGINE)  # which takes longer than many pages, and shall not count as the first page's time
        _quiet_collector()
        sock.sendall(framed(READY))
        _serve(sock, job, limit if hasattr(signal, "setitimer") else None)


def _job(sock: socket.socket) -> tuple[Callable[[Any], object], float | None]:
    """The job and its time limit; a job that cannot be loaded ends the process."""
    try:
        job, limit = receive(sock)
    except (EOFError, ConnectionError):
        raise
    except Exception as error:
        sock.sendall(framed(f"{type(error).__name__}: {error}"))
        sys.exit(NO_JOB)
    return job, limit


def _separate(trace: int | None) -> None:
    """Leave Ctrl-C to the caller, keep prints out of its output, and note where a crash happens."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.dup2(2, 1)
    if trace is not None:
        faulthandler.enable(trace, all_threads=False)
        if hasattr(signal, "SIGALRM"):
            faulthandler.register(signal.SIGALRM, trace, all_threads=False, chain=True)


def _quiet_collector() -> None:
    """Let the cyclic collector leave alone what the process will always hold, and look at the rest some dozen pages apart.

    A page makes some thousand objects, hardly any of them in cycles: looked at as often as Python does by default,
    they cost a fifteenth of the work. The process is ours, so this is nobody else's setting.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_COLLECTED_AT, *gc.get_threshold()[1:])


def _serve(sock: socket.socket, job: Callable[[Any], object], limit: float | None) -> None:
    """Answer ``(result, error)`` to each task.

    At the time limit the system ends the process: that works in any loop, in C code too. The time for
    sending does not count, since the caller may take its answers when it likes.
    """
    parent = os.getppid()
    while True:
        try:
            timed, task = receive(sock)
        except (EOFError, OSError):
            return
        if os.getppid() != parent:
            return  # the caller was killed, and tasks that it had sent before are nobody's
        if limit and timed:
            signal.setitimer(signal.ITIMER_REAL, limit)
        answer = with_length(packed(_done(job, task)))
        if limit and timed:
            signal.setitimer(signal.ITIMER_REAL, 0)
        del task
        try:
            sock.sendall(answer)
        except OSError:
            return


def _done(job: Callable[[Any], object], task: object) -> tuple[object, NewsparseError | None]:
    try:
        return job(task), None
    except NewsparseError as error:
        if error.__cause__ is not None:  # which does not cross
            error.add_note("".join(traceback.format_exception(error.__cause__)))
        return None, _crossing(error)
    except Exception as error:
        failure = ParseFailure(f"newsparse failed on this page: {error!r}; please report it")
        failure.add_note("".join(traceback.format_exception(error)))
        return None, failure


def _crossing(error: NewsparseError) -> NewsparseError:
    """``error``, or one that says the same: a class of a plug-in's own may be one that no other process can build anew."""
    if type(error).__module__ != NewsparseError.__module__:
        try:
            pickle.loads(pickle.dumps(error))
        except Exception:
            return ExtractorError(f"{type(error).__module__}.{type(error).__qualname__}", str(error))
    return error
