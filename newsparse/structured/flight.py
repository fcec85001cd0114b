"""React's flight format, in which Next.js keeps the state of its pages: ``self.__next_f.push([1, "5:[...]\\n"])``.

All pushes together are one stream of rows. A row is an id in hex, a colon, then JSON up to the line's end; or ``T``, the
length of a text in bytes and the text, which rows of JSON name as ``"$id"``; or a tag of other letters and code.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from newsparse.regex import regex

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_DECODER = json.JSONDecoder(strict=False)
_PUSH = regex(r"self\.__next_f\.push\(\s{0,8}(?=\[\s{0,8}1\s{0,8},)")
_ROW = regex(r"(?P<id>[0-9a-f]{1,8}):(?:T(?P<bytes>[0-9a-f]{1,8}),|(?P<json>(?=[\[{])))?")
_MOST_VALUES = 100_000  # in which texts are put


def flight_rows(scripts: Sequence[Element]) -> list[Any] | None:
    """The JSON rows of all pushes, in order, with the texts that they name; ``None`` if there is none."""
    pieces: list[str] = []
    for script in scripts:
        text = script.text or ""
        if "__next_f" not in text:
            continue
        for match in _PUSH.finditer(text):
            try:
                pushed, _ = _DECODER.raw_decode(text, match.end())
            except (ValueError, RecursionError):
                continue
            if len(pushed) > 1 and isinstance(pushed[1], str):
                pieces.append(pushed[1])
    return _rows("".join(pieces)) or None


def _rows(stream: str) -> list[Any]:
    rows: list[Any] = []
    texts: dict[str, str] = {}
    at = 0
    while at < len(stream):
        row = _ROW.match(stream, at)
        if row and row["bytes"]:
            size = int(row["bytes"], 16)
            text = stream[row.end() : row.end() + size].encode("utf-8", "replace")[:size].decode("utf-8", "ignore")
            texts[f"${row['id']}"] = text
            at = row.end() + len(text)
            continue
        if row and row["json"] is not None:
            try:
                value, at = _DECODER.raw_decode(stream, row.end())
                rows.append(value)
            except (ValueError, RecursionError):
                pass
        line = stream.find("\n", at)
        at = line + 1 if line >= 0 else len(stream)
    if texts:
        _put_in(rows, texts)
    return rows


def _put_in(rows: list[Any], texts: dict[str, str]) -> None:
    """Put texts in the place of their names."""
    waiting: list[Any] = [rows]
    for _ in range(_MOST_VALUES):
        if not waiting:
            return
        value = waiting.pop()
        for key, one in value.items() if isinstance(value, dict) else enumerate(value):
            if isinstance(one, str):
                value[key] = texts.get(one, one)
            elif isinstance(one, (dict, list)):
                waiting.append(one)
