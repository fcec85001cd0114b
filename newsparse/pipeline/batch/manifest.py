"""The manifest: what a batch was asked, and which parts of it are done. A line of JSON each, in ``_manifest.jsonl``.

A part counts once its line is safe. What lies in the folder beyond that is of no account, and is removed when the
batch is resumed.
"""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

import newsparse
from newsparse.article import SCHEMA_VERSION
from newsparse.errors import BatchError
from newsparse.pipeline.batch.counts import Counts
from newsparse.pipeline.batch.parts import is_part
from newsparse.pipeline.batch.plan import Plan

NAME = "_manifest.jsonl"


class Place(NamedTuple):
    """How far a batch has come: the input, and the number of the next record in it."""

    source: int
    record: int


class Manifest:
    """The open manifest of a run; where the folder knows locks, no other run can open it meanwhile.

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
        self._out = plan.out
        self.place, self.parts, self.counts, self.finished = Place(0, 0), 0, Counts(), False
        self._names: set[str] = set()
        _check_folder(plan, resume)
        self._log = plan.out.log(NAME)
        try:
            self._read(_asked(plan))
        except BaseException:
            self._log.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._log.close()

    def commit(self, part: str | None, place: Place, counts: Counts) -> None:
        """Note that a part is done, up to ``place``; ``None`` if it has no rows.

        Raises:
            BatchError: the disk is full, or the like.
        """
        self._add({"part": part, "next": list(place), **counts.to_dict()})
        self._done(part, place, counts)

    def finish(self) -> None:
        """Note that all is done."""
        self._add({"finished": True, "records": self.counts.records, "rows": self.counts.rows})
        self.finished = True

    def _done(self, part: str | None, place: Place, counts: Counts) -> None:
        self.place = place
        if part is not None:
            self.parts += 1
            self._names.add(part)
        self.counts.add(counts)

    def _read(self, asked: dict[str, Any]) -> None:
        lines, good = _whole_lines(self._log.read(), self._out.place(NAME))
        there = {name for name in self._out.names() if is_part(name)}
        if lines:
            _check_same(lines[0], asked)
        elif there:
            raise BatchError(f"{self._out.place(NAME)} does not say what {min(there)} is of; begin anew with another -o")
        for line in lines[1:]:
            if "finished" in line:
                self.finished = True
            else:
                self._done(line["part"], Place(*line["next"]), Counts.of_dict(line))
        if gone := self._names - there:
            raise BatchError(f"{self._out.place(min(gone))} is done but gone; begin anew with another -o")
        self._log.cut(good)
        if not lines:
            self._add(asked)
        for stray in there - self._names:
            self._out.remove(stray)

    def _add(self, line: dict[str, Any]) -> None:
        self._log.add(json.dumps(line, ensure_ascii=True).encode() + b"\n")


def _check_folder(plan: Plan, resume: bool) -> None:
    names = plan.out.names()
    if NAME in names:
        if not resume:
            raise BatchError(f"{plan.out} holds a batch already: go on with it by --resume, or name another folder by -o")
    elif names:
        raise BatchError(f"{plan.out} is not empty and holds no batch; name another folder by -o")


def _whole_lines(data: bytes, manifest: str) -> tuple[list[dict[str, Any]], int]:
    """The lines, and where they end: a crash leaves half a line, which is the last.

    Raises:
        BatchError: another is damaged.
    """
    lines: list[dict[str, Any]] = []
    end = 0
    for raw in (whole := data.splitlines(keepends=True)):
        try:
            line = json.loads(raw)
        except ValueError:
            line = None
        if not raw.endswith(b"\n") or not isinstance(line, dict):
            if len(lines) + 1 < len(whole):
                raise BatchError(f"line {len(lines) + 1} of {manifest} is damaged; begin anew with another -o")
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
        what = f"{old[1]} ({old[2]} files)" if old[2] else old[1]
        if old[:2] != new[:2]:
            raise BatchError(f"the batch was begun with {what} where now stands {new[1]}; give the same again, in the same order")
        if old != new:
            raise BatchError(f"the input {what} has changed since the batch was begun; begin anew with another -o")
