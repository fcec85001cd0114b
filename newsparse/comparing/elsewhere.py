"""Another newsparse: a second interpreter reads the pages, and answers in lines of JSON."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from newsparse.checking.pages import SavedPage
from newsparse.comparing.changes import Answer

#: Runs in the other interpreter: nothing but what every version of newsparse has.
_READ = """
import gzip, json, sys
sys.stdin.reconfigure(encoding="utf-8"), sys.stdout.reconfigure(encoding="utf-8")
sys.path[:0] = sys.argv[1:]
import newsparse
for line in sys.stdin:
    file, url = json.loads(line)
    try:
        data = open(file, "rb").read()
        data = gzip.decompress(data) if data[:2] == b"\\x1f\\x8b" else data
        answer = json.loads(newsparse.parse(data, url).model_dump_json())
    except (newsparse.NewsparseError, OSError, EOFError) as error:
        answer = str(error)
    sys.stdout.write(json.dumps(answer) + "\\n")
    sys.stdout.flush()
"""


class OtherFailed(Exception):
    """The other interpreter ended; the message has what it said last."""


@contextmanager
def answers_of(python: Path | None, tree: Path | None) -> Iterator[Callable[[SavedPage], Answer]]:
    """A function that gives what another newsparse reads from a page; its interpreter ends with the context.

    Args:
        python: the interpreter, with newsparse installed; this one if ``None``.
        tree: a folder whose ``newsparse/`` goes before an installed one.
    """
    # -I: neither the working directory nor the environment names another newsparse.
    command = [str(python.absolute()) if python else sys.executable, "-I", "-c", _READ, *([str(tree.resolve())] if tree else [])]
    with tempfile.TemporaryFile() as said, subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said, text=True, encoding="utf-8"
    ) as other:
        try:
            yield lambda page: _asked(page, other, said)
        finally:
            with suppress(OSError):  # a page may be left unwritten in the pipe of one that ended
                if other.stdin is not None:
                    other.stdin.close()
            other.kill()


def _asked(page: SavedPage, other: subprocess.Popen[str], said: IO[bytes]) -> Answer:
    assert other.stdin is not None and other.stdout is not None
    try:
        other.stdin.write(json.dumps([str(page.file.resolve()), page.url]) + "\n")
        other.stdin.flush()
        line = other.stdout.readline()
    except OSError:  # it is gone, and says why on its standard error
        line = ""
    if not line:
        other.wait()
        said.seek(0)
        last = said.read().decode("utf-8", "replace").strip().splitlines()[-1:] or ["it said nothing"]
        raise OtherFailed(f"the other Python cannot read pages with newsparse: {last[0]}")
    answer: Answer = json.loads(line)
    return answer
