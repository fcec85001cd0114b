"""From the names on the command line to inputs: files, folders and patterns, of this machine or of an object store."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from newsparse.pipeline.stores import files_at, is_url, is_web, state_at

#: The end of a file's name, and what it holds; ``.gz`` may follow all but Parquet.
KINDS = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".warc": "warc",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
}
STANDARD_INPUT = "-"
_MAGIC_OF_PATTERNS = "*?["
#: Why a stream is no input.
_ONCE = "can be read once only, and a batch may have to read it again (--resume): write it to a file called *.jsonl or *.warc, and name that"


class NoInput(ValueError):
    """A name leads to nothing; the message says which and what to do."""


class Input(NamedTuple):
    """A file to read, or a run of HTML files.

    Attributes:
        kind: ``html``, ``warc``, ``jsonl`` or ``parquet``.
        path: the file, a path or a URL; of HTML files the first.
        files: the HTML files.
        size: bytes.
        state: what changes when a file does: sizes and times of change.
    """

    kind: str
    path: str
    files: tuple[str, ...]
    size: int
    state: str


def find(names: Iterable[str], out: str | None = None) -> list[Input]:
    """The inputs, in the order of ``names``, those of a folder by path.

    Args:
        names: files, folders, patterns; paths or URLs.
        out: the folder of the output, which is no input though it may lie in one.

    Raises:
        NoInput: a name leads to no file that can be read as pages.
        BatchError: an object store fails.
        MissingExtra: the package for it is not installed.
    """
    found: list[Input] = []
    html: list[str] = []
    for path in (path for name in names for path in _files(name, out)):
        kind = kind_of(path) or "html"  # a file that is named may be called anything
        if kind == "html":
            if is_web(path):
                raise NoInput(f"{path}: a batch fetches no pages; over https it reads WARC, JSON lines and Parquet, named so at the end")
            html.append(path)
            continue
        if html:
            found.append(_html(html))
            html = []
        found.append(_file(kind, path))
    if html:
        found.append(_html(html))
    return found


def kind_of(path: str) -> str | None:
    """What the file's name says that it holds."""
    name = Path(path.partition("?")[0] if is_web(path) else path).name.lower()
    packed = name.endswith(".gz")
    kind = KINDS.get(Path(name[:-3] if packed else name).suffix)
    return None if packed and kind == "parquet" else kind


def _files(name: str, out: str | None) -> Iterator[str]:
    if name == STANDARD_INPUT:
        raise NoInput(f"{name}: standard input {_ONCE}")
    if is_url(name):
        files = files_at(name, _is_meant)
    elif Path(name).exists():
        files = _at_path(name)
    elif any(sign in name for sign in _MAGIC_OF_PATTERNS):
        matches = sorted(glob.glob(name, recursive=True))  # noqa: PTH207 - a Path cannot start from any pattern
        files = [file for match in matches for file in _at_path(match)]
    else:
        raise NoInput(f"{name}: no such file or folder")
    meant = [path for path in files if not _is_within(path, out)]
    if files and not meant:
        raise NoInput(f"{name}: all of it lies in the output folder; name another by -o")
    if not meant:
        raise NoInput(f"{name}: there is no file of this name, nor one below it called {', '.join(f'*{end}' for end in KINDS)}")
    yield from meant


def _at_path(name: str) -> list[str]:
    path = Path(name)
    if path.is_fifo():
        raise NoInput(f"{name}: a pipe {_ONCE}")
    if not path.is_dir():
        return [name]
    files = sorted(str(file) for file in path.rglob("*") if _is_meant(str(file.relative_to(name))))
    return [file for file in files if not Path(file).is_dir()]


def _is_meant(path: str) -> bool:
    """Whether a file of a folder is an input; as data engines have it, what begins with a dot or an underscore is not."""
    return kind_of(path) is not None and not any(part.startswith((".", "_")) for part in Path(path).parts)


def _is_within(path: str, folder: str | None) -> bool:
    if folder is None or is_url(path) != is_url(folder):
        return False
    if not is_url(path):
        path, folder = os.path.abspath(path), os.path.abspath(folder)  # noqa: PTH100 - without a look at the disk a file
    return path.startswith(folder.rstrip("/" + os.sep) + (os.sep if not is_url(path) else "/"))


def _file(kind: str, path: str) -> Input:
    size, state = _state(path)
    return Input(kind, path, (), size, state)


def _html(files: list[str]) -> Input:
    states = [_state(path) for path in files]
    digest = sha256()
    for path, (_, state) in zip(files, states, strict=True):
        digest.update(f"{path}\0{state}\n".encode(errors="surrogateescape"))
    return Input("html", files[0], tuple(files), sum(size for size, _ in states), digest.hexdigest())


def _state(path: str) -> tuple[int, str]:
    """Size, and what changes with the content; a file that cannot be looked at gets its error later."""
    if is_url(path):
        return state_at(path)
    try:
        about = Path(path).stat()
    except OSError:
        return 0, "unreadable"
    return about.st_size, f"{about.st_size} bytes, changed at {about.st_mtime_ns}"
