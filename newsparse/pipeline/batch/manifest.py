"""The manifest: what a batch was asked, and which parts of it are done. A line of JSON each, in ``_manifest.jsonl``.

A part counts once its line is safe on the disk. What lies in the folder beyond that is of no account, and is removed
when the batch is resumed.
"""

from __future__ import annotations

import json
import os
import sys
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import IO, Any, NamedTuple, Self

import newsparse
from newsparse.article import SCHEMA_VERSION
from newsparse.errors import BatchError
from newsparse.pipeline.batch.counts import Counts
from newsparse.pipeline.batch.parts import sync_folder
from newsparse.pipeline.batch.plan import Plan

NAME = "_manifest.jsonl"


class Place(NamedTuple):
    """How far a batch has come: the input, and the number of the next record in it."""

    source: int
    record: int


class Manifest:
    """The open manifest of a run; no other run can open it meanwhile.

    Attributes:
        place: where to go on.
        parts: how many are done.
        counts: of what is done.
        finished: whether all is done.
    """

    def __init__(self, plan: Plan, *, resume: bool) -> None:
        """Begin a batch, or go on with it.

        Raises:
            BatchError: the folder holds something else, or the batch is not the same; nothing was changed.
        """
        self._plan = plan
        self.place, self.parts, self.counts, self.finished = Place(0, 0), 0, Counts(), False
        self._names: set[str | None] = set()
        path = plan.out / NAME
        _check_folder(plan.out, path, resume)
        plan.out.mkdir(parents=True, exist_ok=True)
        self._file: IO[bytes] = path.open("r+b" if path.exists() else "x+b")
        try:
            _lock(self._file, plan.out)
            self._read(path)
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def commit(self, part: str | None, place: Place, counts: Counts) -> None:
        """Note that a part is done, up to ``place``.

        Raises:
            BatchError: the disk is full, or the like.
        """
        self._append({"part": part, "next": list(place), **counts.to_dict()})
        self._done(part, place, counts)

    def finish(self) -> None:
        """Note that all is done."""
        self._append({"finished": True, "records": self.counts.records, "rows": self.counts.rows})
        self.finished = True

    def _done(self, part: str | None, place: Place, counts: Counts) -> None:
        self.place = place
        self.parts += part is not None
        self._names.add(part)
        self.counts.add(counts)

    def _read(self, path: Path) -> None:
        lines, good = _whole_lines(self._file.read())
        self._file.truncate(good)
        self._file.seek(good)
        asked = _asked(self._plan)
        if not lines:
            self._append(asked)
            sync_folder(self._plan.out)
        else:
            _check_same(lines[0], asked)
            for line in lines[1:]:
                if "finished" in line:
                    self.finished = True
                else:
                    self._done(line["part"], Place(*line["next"]), Counts.of_dict(line))
        self._check_parts()
        for stray in [*self._plan.out.glob("part-*"), *self._plan.out.glob(".part-*")]:
            if stray.name not in self._names:
                stray.unlink()

    def _check_parts(self) -> None:
        for name in self._names:
            if name is not None and not (self._plan.out / name).exists():
                raise BatchError(f"{self._plan.out / name} is done but gone; begin anew with another -o")

    def _append(self, line: dict[str, Any]) -> None:
        at = self._file.tell()
        try:
            self._file.write(json.dumps(line, ensure_ascii=True).encode() + b"\n")
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            self._forget(at)
            raise BatchError(f"{self._plan.out / NAME} cannot be written: {error.strerror or error}") from None

    def _forget(self, at: int) -> None:
        try:
            self._file.seek(at)
            self._file.truncate(at)
        except OSError:
            pass  # half a line is known for what it is when it is read


def _check_folder(out: Path, manifest: Path, resume: bool) -> None:
    if out.exists() and not out.is_dir():
        raise BatchError(f"{out} is a file; -o names a folder for the rows")
    if manifest.exists():
        if not resume:
            raise BatchError(f"{out} holds a batch already: go on with it by --resume, or name another folder by -o")
    elif out.exists() and any(out.iterdir()):
        raise BatchError(f"{out} is not empty and holds no batch; name another folder by -o")


def _whole_lines(data: bytes) -> tuple[list[dict[str, Any]], int]:
    """The lines up to the first that is not whole, and where they end."""
    lines: list[dict[str, Any]] = []
    end = 0
    for raw in data.splitlines(keepends=True):
        try:
            line = json.loads(raw)
        except ValueError:
            break
        if not raw.endswith(b"\n") or not isinstance(line, dict):
            break
        lines.append(line)
        end += len(raw)
    return lines, end


def _asked(plan: Plan) -> dict[str, Any]:
    """What must be the same for the rows to be the same."""
    return {
        "batch": 1,
        "newsparse": newsparse.__version__,
        "schema": SCHEMA_VERSION,
        "format": plan.format,
        "options": plan.parse_options,
        "rules": [[file, sha256(Path(file).read_bytes()).hexdigest()] for file in plan.rules],
        "inputs": [[one.kind, one.path, len(one.files), one.state] for one in plan.inputs],
    }


def _check_same(before: dict[str, Any], now: dict[str, Any]) -> None:
    if before.get("batch") != now["batch"]:
        raise BatchError(f"the manifest is of another kind of batch ({before.get('batch')!r}); begin anew with another -o")
    if before["newsparse"] != now["newsparse"]:
        raise BatchError(
            f"the batch was begun by newsparse {before['newsparse']}, this is {now['newsparse']}: rows may differ; "
            "go on with that version, or begin anew with another -o"
        )
    for name in ("format", "options"):
        if before[name] != now[name]:
            raise BatchError(f"the batch was begun with {name} {before[name]}, now it is {now[name]}; give the same again")
    if before["rules"] != now["rules"]:
        raise BatchError("the files given by --with are not those that the batch was begun with, or have changed; begin anew with another -o")
    if len(before["inputs"]) != len(now["inputs"]):
        raise BatchError(f"the batch was begun with {len(before['inputs'])} inputs, now there are {len(now['inputs'])}; give the same again")
    for old, new in zip(before["inputs"], now["inputs"], strict=True):
        if old != new:
            what = f"{old[1]} ({old[2]} files)" if old[2] else old[1]
            raise BatchError(f"the input {what} has changed since the batch was begun; begin anew with another -o")


def _lock(file: IO[bytes], out: Path) -> None:
    """Hold the manifest until the process ends, however it ends."""
    if sys.platform == "win32":
        return
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise BatchError(f"another process is at work on {out}") from None
    except OSError:
        return  # a file system without locks
