"""The folder of a batch's output: files that are whole or not there, and a log that only grows.

Whatever the system or the store refuses is raised as ``BatchError``.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from typing import IO, Protocol

from newsparse.pipeline.stores import is_url


class Folder(Protocol):
    """What a batch needs of the place that it writes to. It is sent to workers; ``str()`` is what the user calls it."""

    def names(self) -> set[str]:
        """What is in it; nothing, if it is not there yet."""

    def place(self, name: str) -> str:
        """A file of it, as a message calls it."""

    def log(self, name: str) -> Log:
        """The log of that name, for this run alone; folder and log are made if they are not there."""

    def writing(self, name: str) -> AbstractContextManager[IO[bytes]]:
        """A new file to write; it is safe once the context is left."""

    def rename(self, name: str, new: str) -> None:
        """Give a file another name, at once."""

    def remove(self, name: str) -> None:
        """Remove a file."""


class Log(Protocol):
    """A file of lines. A line that was added outlives any crash."""

    def read(self) -> bytes:
        """All of it; after a crash the end may be half a line."""

    def cut(self, size: int) -> None:
        """Forget what lies behind the first ``size`` bytes."""

    def add(self, line: bytes) -> None:
        """Add a line; if that fails, no part of it counts."""

    def close(self) -> None:
        """Leave it to others."""


def folder_of(name: str) -> Folder:
    """The folder of that name: a path, or the URL of a place in an object store."""
    if is_url(name):
        from newsparse.pipeline.batch.store_folder import StoreFolder

        return StoreFolder(name)
    from newsparse.pipeline.batch.local_folder import LocalFolder

    return LocalFolder(Path(name))
