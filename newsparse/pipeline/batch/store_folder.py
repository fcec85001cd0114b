"""A place in an object store. A store has no appending, renaming or locks, but what it is given it shows whole or not at all.

So a file is gathered in memory and given at once, the log is given anew with each line, and a name is given by a copy within the
store. Nothing keeps two runs from one place: that is left to who starts them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import IO, Any

from newsparse.errors import BatchError
from newsparse.pipeline.stores import is_web, store_of, telling


@dataclass(frozen=True)
class StoreFolder:
    """See ``Folder``."""

    url: str

    def __str__(self) -> str:
        return self.url

    def names(self) -> set[str]:
        if is_web(self.url):
            raise BatchError(f"{self.url}: a web server takes no rows; -o names a folder, or a place in an object store (s3://bucket/articles)")
        store, top = self._store()
        with telling(self.url):
            try:
                found: list[str] = store.ls(top, detail=False)
            except FileNotFoundError:
                return set()
        if found == [top]:
            raise BatchError(f"{self.url} is a file; -o names a folder for the rows")
        return {path.rstrip("/").removeprefix(f"{top}/") for path in found} - {top}

    def place(self, name: str) -> str:
        return f"{self.url.rstrip('/')}/{name}"

    def log(self, name: str) -> StoreLog:
        store, top = self._store()
        return StoreLog(self.place(name), store, f"{top}/{name}")

    @contextmanager
    def writing(self, name: str) -> Iterator[IO[bytes]]:
        whole = BytesIO()
        yield whole
        store, top = self._store()
        with telling(self.place(name)):
            store.pipe_file(f"{top}/{name}", whole.getvalue())

    def rename(self, name: str, new: str) -> None:
        store, top = self._store()
        with telling(self.place(new)):
            store.cp_file(f"{top}/{name}", f"{top}/{new}")
            store.rm_file(f"{top}/{name}")

    def remove(self, name: str) -> None:
        store, top = self._store()
        with telling(self.place(name)):
            store.rm_file(f"{top}/{name}")

    def _store(self) -> tuple[Any, str]:
        store, path = store_of(self.url, remember=False)  # workers and earlier runs write there too
        return store, path.rstrip("/")


class StoreLog:
    """See ``Log``."""

    def __init__(self, url: str, store: Any, path: str) -> None:
        self._url, self._store, self._path = url, store, path
        self._lines = b""

    def read(self) -> bytes:
        with telling(self._url):
            try:
                self._lines = self._store.cat_file(self._path)
            except FileNotFoundError:
                self._lines = b""
        return self._lines

    def cut(self, size: int) -> None:
        self._lines = self._lines[:size]

    def add(self, line: bytes) -> None:
        with telling(self._url):
            self._store.pipe_file(self._path, self._lines + line)
        self._lines += line

    def close(self) -> None:
        """Nothing is held."""
