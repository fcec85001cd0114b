"""Starting a worker process, and telling how it ended."""

from __future__ import annotations

import os
import pickle
import signal
import socket
import subprocess
import sys
import tempfile
from importlib import import_module
from typing import IO, NamedTuple

from newsparse.errors import WrongInput
from newsparse.pipeline.wire import with_length
from newsparse.regex import regex

_POSIX = os.name == "posix"
#: The worker has the caller's ``sys.path``, so it imports what the caller does.
_START = (
    "import sys, socket; sys.path[:] = {path!r}\n"
    "from newsparse.pipeline.worker import main\n"
    "main({sock}, {trace})"
)
_SHARED = "socket.fromshare(sys.stdin.buffer.read())"  # Windows
_MOST_TRACE = 4_000  # bytes of a stack that are read
#: The folders of Python's own library and of newsparse, and the packages that newsparse itself calls.
_LIBRARY = os.path.dirname(os.__file__).replace("\\", "/") + "/"  # noqa: PTH120
_OURS = os.path.dirname(os.path.dirname(__file__)).replace("\\", "/") + "/"  # noqa: PTH120
_CORE = regex(r"/site-packages/(?:lxml|pydantic|bs4|soupsieve|cssselect|dateparser)/")


class Started(NamedTuple):
    """A worker process, this side's end of its socket (which never blocks), and the file for its last stack."""

    process: subprocess.Popen[bytes]
    sock: socket.socket
    trace: IO[bytes]


def start() -> Started:
    """Start a worker process; it waits for its job.

    Raises:
        WrongInput: this Python does not know its own executable, as when it is embedded.
        OSError: the system has no process to give.
    """
    if not sys.executable:
        raise WrongInput("this Python has no executable to start workers with; pass workers=0")
    ours, theirs = socket.socketpair()
    trace = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the worker
    try:
        process = _popen(theirs, trace.fileno())
    except BaseException:
        ours.close()
        trace.close()
        raise
    finally:
        theirs.close()
    ours.setblocking(False)
    return Started(process, ours, trace)


def _popen(theirs: socket.socket, trace: int) -> subprocess.Popen[bytes]:
    path = [os.fspath(place) for place in sys.path]
    if _POSIX:
        code = _START.format(path=path, sock=f"socket.socket(fileno={theirs.fileno()})", trace=trace)
        return subprocess.Popen(
            [sys.executable, "-P", "-c", code],
            stdin=subprocess.DEVNULL,
            pass_fds=(theirs.fileno(), trace),
            process_group=0,  # Ctrl-C goes to the caller, who decides
        )
    code = _START.format(path=path, sock=_SHARED, trace=None)
    process = subprocess.Popen([sys.executable, "-P", "-c", code], stdin=subprocess.PIPE)
    assert process.stdin is not None
    with process.stdin as stdin:
        stdin.write(theirs.share(process.pid))  # type: ignore[attr-defined]
    return process


def job_frame(job: object, time_limit: float | None) -> bytes:
    """The first frame that a worker gets. What stands in the main module can cross only by cloudpickle.

    Raises:
        WrongInput: the job cannot be sent.
    """
    try:
        dumps = import_module("cloudpickle").dumps
    except ImportError:
        dumps = pickle.dumps
    try:
        packed: bytes = dumps((job, time_limit))
    except Exception as error:
        raise WrongInput(
            f"this cannot be sent to worker processes: {error}; define extractors and strippers at the top of a "
            "module, or pass workers=0"
        ) from error
    return with_length(packed)


def how_it_ended(code: int) -> str:
    """An exit code in words."""
    if code >= 0:
        return f"exit code {code}"
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = f"signal {-code}"
    says = {"SIGKILL": "killed by the system, perhaps for lack of memory", "SIGSEGV": "segmentation fault"}
    return f"{name}, {says[name]}" if name in says else name


def hit_time_limit(code: int) -> bool:
    """Whether a worker was ended by its own alarm."""
    return code == -getattr(signal, "SIGALRM", 0) != 0


def last_place(trace: IO[bytes]) -> str | None:
    """Where the worker was when it ended, as ``file:line in function``.

    That is the innermost call outside Python's own library. Where it is newsparse's own, called by code that is plugged in, the
    caller stands before it: ``rules.py:12 in prepare, in newsparse/selectors/selector.py:80 in find``.
    """
    trace.seek(0)
    frames = [
        (parts[1].replace("\\", "/"), parts[2].partition("line ")[2])
        for line in trace.read(_MOST_TRACE).decode("utf-8", "replace").splitlines()
        if len(parts := line.strip().split('"')) == 3 and parts[0] == "File "
    ]
    outside = [one for one in frames if not one[0].startswith(_LIBRARY) or "/site-packages/" in one[0]] or frames
    if not outside:
        return None
    plugged = next((one for one in outside if not one[0].startswith((_OURS, "<")) and not _CORE.search(one[0])), outside[0])
    inside = "" if plugged is outside[0] else f", in {_place(*outside[0])}"
    return _place(*plugged) + inside


def _place(file: str, rest: str) -> str:
    return f"{'/'.join(file.split('/')[-3:])}:{rest}"
