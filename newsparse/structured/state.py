"""Application state that a page keeps in its scripts (``__NEXT_DATA__``, ``Fusion.globalContent``)."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def read_state(scripts: list[Element], name: str) -> Any | None:
    """The JSON of the script whose ``id`` is ``name``, or that is assigned to ``name``.

    Covers ``<script id="__NEXT_DATA__">{...}``, ``Fusion.globalContent={...};``,
    ``window.__STATE__ = JSON.parse("...")`` and ``window["x"] = {...}``. ``None`` if absent or unreadable.
    """
    assigned = re.compile(rf"""(?:^|[^\w.]|window\.){re.escape(name)}["']?\]?\s*=\s*(JSON\.parse\(\s*)?(?=[{{\["'])""")
    decoder = json.JSONDecoder(strict=False)
    for script in scripts:
        text = script.text or ""
        try:
            if script.get("id") == name:
                return json.loads(text, strict=False)
            if name in text and (match := assigned.search(text)):
                value, _ = decoder.raw_decode(text, match.end())
                return json.loads(value, strict=False) if isinstance(value, str) else value
        except (ValueError, RecursionError):
            continue
    return None


def follow(value: Any, path: str) -> list[Any]:
    """The values at a dotted path; lists are entered, ``name[key=value]`` filters, ``[0]`` picks.

    >>> follow({"a": [{"t": "x", "v": 1}, {"t": "y", "v": 2}]}, "a[t=y].v")
    [2]
    """
    found = [value]
    for step in path.split(".") if path else ():
        key, _, condition = step.partition("[")
        if key:
            found = [
                item[key] for one in found for item in _entered(one) if isinstance(item, dict) and key in item
            ]
        if condition:
            found = _filtered(found, condition.rstrip("]"))
    return [item for one in found for item in _entered(one) if item is not None]


def _entered(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _filtered(values: list[Any], condition: str) -> list[Any]:
    items = [item for value in values for item in _entered(value)]
    if condition.lstrip("-").isdigit():
        at = int(condition)
        return [items[at]] if -len(items) <= at < len(items) else []
    key, _, wanted = condition.partition("=")
    options = wanted.split("|")
    return [item for item in items if isinstance(item, dict) and str(item.get(key)) in options]
