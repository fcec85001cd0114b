"""A folder of this machine, or of what is mounted there."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from newsparse.errors import BatchError


@dataclass(frozen=True)
class LocalFolder:
    """See ``Folder``."""

    path: Path

    def __str__(self) -> str:
        return str(self.path)

    def names(self) -> set[str]:
        if not self.path.exists():
            return set()
        if not self.path.is_dir():
            raise BatchError(f"{self.path} is a file; -o names a folder for the rows")
        with _telling(self.path, "read"):
            return {path.name for path in self.path.iterdir()}

    def place(self, name: str) -> str:
        return str(self.path / name)

    def log(self, name: str) -> LocalLog:
        path = self.path / name
        with _telling(path, "written"):
            self.path.mkdir(parents=True, exist_ok=True)
            file = path.open("r+b" if path.exists() else "x+b")
        try:
            _lock(file, self.path)
            _sync(self.path)
        except BaseException:
            file.close()
            raise
        return LocalLog(path, file)

    @contextmanager
    def writing(self, name: str) -> Iterator[IO[bytes]]:
        with (self.path / name).open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())

    def rename(self, name: str, new: str) -> None:
        with _telling(self.path / new, "named"):
            (self.path / name).replace(self.path / new)
            _sync(self.path)

    def remove(self, name: str) -> None:
        with _telling(self.path / name, "removed"):
            (self.path / name).unlink()


class LocalLog:
    """See ``Log``."""

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        self._path, self._file = path, file

    def read(self) -> bytes:
        self._file.seek(0)
        return self._file.read()

    def cut(self, size: int) -> None:
        self._file.truncate(size)
        self._file.seek(size)

    def add(self, line: bytes) -> None:
        at = self._file.tell()
        try:
            with _telling(self._path, "written"):
                self._file.write(line)
                self._file.flush()
                os.fsync(self._file.fileno())
        except BatchError:
            self._forget(at)
            raise

    def close(self) -> None:
        self._file.close()

    def _forget(self, at: int) -> None:
        with suppress(OSError):  # half a line is known for what it is when it is read
            self.cut(at)


@contextmanager
def _telling(path: Path, how: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise BatchError(f"{path} cannot be {how}: {error.strerror or error}") from None


def _sync(folder: Path) -> None:
    """Make the names in a folder safe on the disk, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _lock(file: IO[bytes], folder: Path) -> None:
    """Hold the log until the process ends, however it ends."""
    if sys.platform == "win32":
        return
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise BatchError(f"another process is at work on {folder}") from None
    except OSError:
        return  # a file system without locks
