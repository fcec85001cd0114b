"""JSON lines: an object a line, with ``html`` and perhaps ``url``, ``charset``, ``fetched_at`` and ``id``."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import IO, Any, cast

from newsparse.errors import BrokenRecord, PageTooLarge
from newsparse.pipeline.inputs.entry import Entry
from newsparse.pipeline.inputs.find import Input
from newsparse.pipeline.pages import PageIn
from newsparse.pipeline.stores import opened

#: A page's HTML as JSON may be this many times as long as its bytes (``\\u00e9`` for two), and a little besides.
_LONGER = 6
_BESIDES = 1_000_000
_GZIP = b"\x1f\x8b"


def read(source: Input, max_bytes: int) -> Iterator[Entry]:
    """An entry a line; blank lines are none."""
    longest = _LONGER * max_bytes + _BESIDES
    with opened(source.path) as raw:
        packed = raw.read(2) == _GZIP
        raw.seek(0)
        lines = cast("IO[bytes]", gzip.GzipFile(fileobj=raw)) if packed else raw
        while line := lines.readline(longest):
            if len(line) == longest and not line.endswith(b"\n"):
                size = len(line) + _rest_of_line(lines)
                yield Entry(error=PageTooLarge(size, max_bytes), done=raw.tell())
            elif line.strip():
                yield _entry(line)._replace(done=raw.tell())


def _rest_of_line(lines: IO[bytes]) -> int:
    size = 0
    while piece := lines.readline(1 << 20):
        size += len(piece)
        if piece.endswith(b"\n"):
            break
    return size


def _entry(line: bytes) -> Entry:
    try:
        values = json.loads(line)
    except ValueError as error:  # also what is no UTF-8
        return Entry(error=BrokenRecord(f"the line is no JSON: {error}"))
    except RecursionError:
        return Entry(error=BrokenRecord("the line is no JSON that could be read: it is nested too deep"))
    if not isinstance(values, dict):
        return Entry(error=BrokenRecord(f"the line is no JSON object but {type(values).__name__}"))
    return _of_object(values)


def _of_object(values: dict[str, Any]) -> Entry:
    record_id = None if values.get("id") is None else str(values["id"])
    url = values.get("url")
    url = url if isinstance(url, str) else None
    html = values.get("html")
    if not isinstance(html, str):
        told = (
            f"its html is {json.dumps(html)[:40]}, not a string"
            if "html" in values
            else f"it has no html; its keys are {sorted(values)[:8]}"
        )
        return Entry(error=BrokenRecord(f"the line holds no page: {told}"), record_id=record_id, url=url)
    try:
        moment = moment_of(values.get("fetched_at"))
    except ValueError as error:
        return Entry(error=BrokenRecord(f"fetched_at: {error}"), record_id=record_id, url=url)
    charset = values.get("charset")
    return Entry(PageIn(html, url, charset if isinstance(charset, str) else None, moment), record_id=record_id)


def moment_of(text: Any) -> datetime | None:
    """The moment of a string in ISO 8601; UTC where it has no zone.

    Raises:
        ValueError: it is something else.
    """
    if text is None or text == "":
        return None
    if not isinstance(text, str):
        raise ValueError(f"{text!r:.40} is no moment in ISO 8601")
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
