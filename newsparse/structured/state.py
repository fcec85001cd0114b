"""Application state that a page keeps in its scripts (``__NEXT_DATA__``, ``Fusion.globalContent``)."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from newsparse.regex import regex
from newsparse.structured.flight import flight_rows

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_DECODER = json.JSONDecoder(strict=False)
#: Assignments to one name that are tried in one script: the first may be ``x = {}``.
_MOST_TRIES = 8
_UNDEFINED = regex(r"(?<=[:,\[])\s{0,8}(?:undefined|void 0|NaN|new Date\(\s{0,8}(?=[\"\d]))", re.ASCII)


def read_state(scripts: Sequence[Element], name: str) -> Any | None:
    """The JSON of the script whose ``id`` is ``name``, or that is assigned to ``name``. Never raises.

    Covers ``<script id="__NEXT_DATA__">{...}``, ``Fusion.globalContent={...};``,
    ``window.__STATE__ = JSON.parse("...")``, ``window["x"] = {...}``, ``__NUXT_DATA__`` (its values put in
    place of their numbers) and ``self.__next_f`` (a list of the JSON rows that its pushes hold, its texts in place).
    ``None`` if absent, or if it is code rather than data.
    """
    if name in ("__next_f", "self.__next_f"):
        return flight_rows(scripts)
    for script in scripts:
        text = script.text or ""
        if script.get("id") == name:
            value = loaded(text)
            if value is not None:
                return _revived(value) if _is_devalue(value) else value
        elif name in text and (value := _assigned_value(text, name)) is not None:
            return value
    return None


def follow(value: Any, path: str) -> list[Any]:
    """The values at a dotted path; lists are entered, ``name[key=value]`` filters, ``[0]`` picks.

    >>> follow({"a": [{"t": "x", "v": 1}, {"t": "y", "v": 2}]}, "a[t=y].v")
    [2]
    """
    found = [value]
    for key, condition in _steps(path):
        if key:
            found = [
                item[key] for one in found for item in _entered(one) if isinstance(item, dict) and key in item
            ]
        if condition:
            found = _filtered(found, condition)
    return [item for one in found for item in _entered(one) if item is not None]


_STEP = regex(r"([^.\[]*+)(?:\[([^\[\]]*+)\])?(?:\.|$)")


@lru_cache(maxsize=1024)
def _steps(path: str) -> tuple[tuple[str, str], ...]:
    """The path's steps as (key, condition); a condition may hold dots."""
    return tuple((m.group(1), m.group(2) or "") for m in _STEP.finditer(path) if m.group())


def _entered(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _filtered(values: list[Any], condition: str) -> list[Any]:
    items = [item for value in values for item in _entered(value)]
    if condition.lstrip("-").isdecimal():
        at = int(condition)
        return [items[at]] if -len(items) <= at < len(items) else []
    key, _, wanted = condition.partition("=")
    options = wanted.split("|")
    return [item for item in items if isinstance(item, dict) and str(item.get(key)) in options]


def loaded(text: str) -> Any | None:
    """The JSON of a whole text; ``None`` if it is none."""
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


@lru_cache(maxsize=64)
def _assignment(name: str) -> re.Pattern[str]:
    return regex(
        rf"""(?<![\w$.])(?:(?:window|self|globalThis|this)(?:\.|\[\s{{0,4}}["']))?{re.escape(name)}"""
        rf"""(?:["']\s{{0,4}}\])?\s{{0,40}}=(?!=)\s{{0,40}}(?:JSON\.parse\(\s{{0,40}})?(?=[{{\["'])"""
    )


def _assigned_value(text: str, name: str) -> Any | None:
    """The first value that is not empty among those assigned to ``name``."""
    empty = None
    for _, match in zip(range(_MOST_TRIES), _assignment(name).finditer(text), strict=False):
        value = literal(text, match.end())
        if value:
            return value
        empty = value if empty is None else empty
    return empty


def literal(text: str, at: int) -> Any | None:
    """The JSON at ``at``, also inside a string; ``undefined`` counts as ``null``, any other code ends it."""
    if text[at] == "'":
        return _in_single_quotes(text, at + 1)
    try:
        value, _ = _DECODER.raw_decode(text, at)
    except RecursionError:
        return None
    except ValueError:
        value = _with_nulls(text, at)
    return loaded(value) if isinstance(value, str) else value


def _with_nulls(text: str, at: int) -> Any | None:
    end = text.find("</script", at)
    mended = _UNDEFINED.sub("null", text[at : end if end >= 0 else len(text)])
    try:
        return _DECODER.raw_decode(mended)[0]
    except (ValueError, RecursionError):
        return None


_SINGLE_QUOTED = regex(r"(?:[^'\\\n]|\\.)*+'")
_ESCAPED_SINGLE = regex(r"\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)")
_CONTROL_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}


def _in_single_quotes(text: str, at: int) -> Any | None:
    match = _SINGLE_QUOTED.match(text, at)
    if not match:
        return None
    return loaded(_ESCAPED_SINGLE.sub(_unescaped, match.group()[:-1]))


def _unescaped(match: re.Match[str]) -> str:
    escaped = match.group(1)
    if len(escaped) > 1:
        return chr(int(escaped[1:], 16))
    return _CONTROL_ESCAPES.get(escaped, escaped)


def _is_devalue(value: Any) -> bool:
    """Whether this is Nuxt's flat form: a list whose containers hold indices into the list."""
    return (
        isinstance(value, list)
        and len(value) > 1
        and isinstance(value[0], (dict, list))
        and all(type(v) is int for v in (value[0].values() if isinstance(value[0], dict) else value[0][1:]))
    )


#: Deepest nesting that is put together from Nuxt's flat form, and most values.
_DEEPEST, _MOST_VALUES = 40, 100_000


def _revived(flat: list[Any]) -> Any:
    """The object that Nuxt's flat list stands for; cycles and what is too deep become ``None``."""
    budget = [_MOST_VALUES]
    return _put_together(flat, 0, 0, budget)


def _put_together(flat: list[Any], index: Any, depth: int, budget: list[int]) -> Any:
    if type(index) is not int or not 0 <= index < len(flat) or depth > _DEEPEST or not budget[0]:
        return None
    budget[0] -= 1
    value = flat[index]
    if isinstance(value, dict):
        return {key: _put_together(flat, at, depth + 1, budget) for key, at in value.items()}
    if isinstance(value, list):
        if value and isinstance(value[0], str):  # ["Reactive", 1], ["Date", "2025-..."]
            if len(value) < 2:
                return None
            return value[1] if isinstance(value[1], str) else _put_together(flat, value[1], depth + 1, budget)
        return [_put_together(flat, at, depth + 1, budget) for at in value]
    return value
