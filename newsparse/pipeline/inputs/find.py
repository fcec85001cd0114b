"""From the names on the command line to inputs: files, folders, globs."""

from __future__ import annotations

import glob
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

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
_MAGIC_OF_GLOBS = "*?["


class NoInput(ValueError):
    """A name leads to nothing; the message says which and what to do."""


class Input(NamedTuple):
    """A file to read, or a run of HTML files.

    Attributes:
        kind: ``html``, ``warc``, ``jsonl`` or ``parquet``.
        path: the file; of HTML files the first.
        files: the HTML files.
        size: bytes.
        state: what changes when a file does: sizes and times of change.
    """

    kind: str
    path: str
    files: tuple[str, ...]
    size: int
    state: str


def find(names: Iterable[str]) -> list[Input]:
    """The inputs, in the order of ``names``, those of a folder by path.

    Raises:
        NoInput: a name leads to no file that can be read as pages.
    """
    found: list[Input] = []
    html: list[str] = []
    for path in (path for name in names for path in _files(name)):
        kind = kind_of(path) or "html"  # a file that is named may be called anything
        if kind == "html":
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
    name = Path(path).name.lower()
    packed = name.endswith(".gz")
    kind = KINDS.get(Path(name[:-3] if packed else name).suffix)
    return None if packed and kind == "parquet" else kind


def _files(name: str) -> Iterator[str]:
    path = Path(name)
    if path.is_dir():
        yield from _of_folder(name)
    elif path.exists():
        yield name
    elif any(sign in name for sign in _MAGIC_OF_GLOBS):
        matches = sorted(glob.glob(name, recursive=True))  # noqa: PTH207 - a Path cannot start from any pattern
        if not matches:
            raise NoInput(f"{name}: no file is called so")
        for match in matches:
            if Path(match).is_dir():
                yield from _of_folder(match)
            else:
                yield match
    elif "://" in name:
        raise NoInput(f"{name}: a batch reads files; docs/pipelines.md says how to read object stores")
    else:
        raise NoInput(f"{name}: no such file or folder")


def _of_folder(name: str) -> Iterator[str]:
    files = sorted(
        str(path) for path in Path(name).rglob("*") if kind_of(str(path)) and not _hidden(path, name)
    )
    files = [path for path in files if not Path(path).is_dir()]
    if not files:
        raise NoInput(f"{name}: no file in this folder is called {', '.join(f'*{end}' for end in KINDS)}")
    yield from files


def _hidden(path: Path, top: str) -> bool:
    """As data engines have it: what begins with a dot or an underscore is not meant."""
    return any(part.startswith((".", "_")) for part in path.relative_to(top).parts)


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
    try:
        about = Path(path).stat()
    except OSError:
        return 0, "unreadable"
    return about.st_size, f"{about.st_size} bytes, changed at {about.st_mtime_ns}"
