"""An extractor that does what a page says: hang, crash, be killed. Worker processes import it."""

from __future__ import annotations

import ctypes
import os
import re
import signal
import time
from pathlib import Path

from newsparse import Extractor, NewsparseError, Page, Registry, css, default_registry

LOOP = "<i>please loop</i>"
SLEEP = "<i>please sleep</i>"
LOOP_IN_OURS = "<i>please ask newsparse for ever</i>"
SEGFAULT = "<i>please crash</i>"
KILL = "<i>please die</i>"
EXIT = "<i>please leave</i>"
RAISE = "<i>please raise</i>"
OWN_ERROR = "<i>please complain</i>"
KILL_ONCE = "please die once "


class Complaint(NewsparseError):
    """What ``pickle`` packs, and cannot unpack: it is made of two values and keeps one."""

    def __init__(self, what: str, whose: str) -> None:
        super().__init__(f"{what} of {whose}")


class Hostile(Extractor):
    """Obeys."""

    hosts = ("hostile.example",)

    def prepare(self, page: Page) -> Page:
        source = page.source.decode()
        if LOOP in source:
            re.match(r"(x+x+)+y", "x" * 60)  # holds the interpreter, in C, for longer than anybody waits
        elif LOOP_IN_OURS in source:
            while True:
                css("p:nth-child(2n+1)").find(page)
        elif SLEEP in source:
            time.sleep(1000)
        elif SEGFAULT in source:
            ctypes.string_at(0)
        elif KILL in source:
            os.kill(os.getpid(), signal.SIGKILL)
        elif EXIT in source:
            os._exit(3)
        elif RAISE in source:
            return 1 // 0  # type: ignore[return-value]
        elif OWN_ERROR in source:
            raise Complaint("too much", "everything")
        elif KILL_ONCE in source:
            mark = Path(source.split(KILL_ONCE)[1].split()[0])
            if not mark.exists():
                mark.touch()
                os.kill(os.getpid(), signal.SIGKILL)
        return page


def registry() -> Registry:
    """The built-in extractors and this one."""
    return default_registry().with_extractors(Hostile)
