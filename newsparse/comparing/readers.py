"""Readers: what reads the pages on one side of a comparison.

| what is named | what reads |
|---|---|
| ``now`` | this newsparse |
| ``generic`` | this newsparse without publishers and platforms |
| ``rules.py`` | this newsparse, in which the extractors of the file win |
| ``git:REVISION`` | the newsparse of that revision of the checkout one stands in |
| a folder with ``newsparse/`` in it | that source tree |
| a virtual environment, or its Python | the newsparse that is installed there |
"""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from newsparse.checking.pages import SavedPage
from newsparse.comparing.changes import Answer
from newsparse.comparing.elsewhere import answers_of
from newsparse.errors import NewsparseError
from newsparse.parsing import parse
from newsparse.registry import GENERIC_ONLY, Registry, default_registry

Reader = Callable[[SavedPage], Answer]

_GIT = "git:"
_KINDS = "now, generic, a file of extractors (.py), git:REVISION, a source tree, a virtual environment or a Python"


class NoReader(Exception):
    """What is named reads nothing; the message says what can be named."""


@contextmanager
def reader_of(name: str) -> Iterator[Reader]:
    """The reader that a name means; closed with the context.

    Raises:
        NoReader: it means none.
        ExtractorError: a file of extractors has a mistake.
    """
    path = Path(name)
    if name == "now":
        yield _here(default_registry())
    elif name == "generic":
        yield _here(GENERIC_ONLY)
    elif name.startswith(_GIT):
        with tempfile.TemporaryDirectory() as folder:
            _check_out(name.removeprefix(_GIT), Path(folder))
            with answers_of(None, Path(folder)) as answer:
                yield answer
    elif path.suffix == ".py" and path.is_file():
        from newsparse.checking.loading import registry_with

        yield _here(registry_with([name]))
    elif (path / "newsparse" / "__init__.py").is_file():
        with answers_of(None, path) as answer:
            yield answer
    elif python := _python_of(path):
        with answers_of(python, None) as answer:
            yield answer
    else:
        raise NoReader(f"{name!r} names nothing that reads pages; name {_KINDS}")


def _here(registry: Registry) -> Reader:
    def answer(page: SavedPage) -> Answer:
        try:
            return parse(page.html(), page.url, registry=registry).model_dump(mode="json")
        except (NewsparseError, OSError, EOFError) as error:
            return str(error)

    return answer


def _python_of(path: Path) -> Path | None:
    """The interpreter that a path is, or that of the virtual environment that it is."""
    if path.is_file() and "python" in path.name.lower():
        return path
    return next((one for one in (path / "bin" / "python", path / "Scripts" / "python.exe") if one.is_file()), None)


def _check_out(revision: str, folder: Path) -> None:
    """The package as it is in a revision of the checkout around the working directory."""
    command = ["git", "archive", "--format=tar", revision, "--", "newsparse"]
    try:
        top = subprocess.run(["git", "rev-parse", "--show-toplevel"], capture_output=True, check=True, text=True).stdout.strip()
        archive = subprocess.run(command, cwd=top, capture_output=True, check=True).stdout
    except FileNotFoundError:
        raise NoReader("git is not installed; name a source tree or a virtual environment instead") from None
    except subprocess.CalledProcessError as error:
        said = error.stderr if isinstance(error.stderr, str) else error.stderr.decode("utf-8", "replace")
        raise NoReader(
            f"git has no newsparse at {revision!r} here: {said.strip().splitlines()[-1] if said.strip() else 'it failed'}"
        ) from None
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        tar.extractall(folder, filter="data")
