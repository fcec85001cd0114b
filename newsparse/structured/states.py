"""All application state of a page: the JSON of its scripts, whatever it is called, for pages that show nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from newsparse.regex import regex
from newsparse.structured.state import literal, loaded, read_state

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Characters of a script that may hold an article, of the longest that is read, and of all that are.
_SHORTEST, _LARGEST, _ALL = 300, 5_000_000, 10_000_000
_MOST_TRIES = 24  # places in a script where data may begin
#: ``window.__STATE__ = {``, ``var data = JSON.parse("``, ``window["x"] = [``, ``hydrate({"``, ``define("x", {"``
_DATA = regex(
    r"""(?<![\w$.])(?P<name>[A-Za-z_$][\w$.]{1,60}(?:\[\s?["'][\w$.:-]{1,60}["']\s?\])?)\s{0,8}"""
    r"""(?:=(?!=)\s{0,8}(?:JSON\.parse\(\s{0,8}|Object\.freeze\(\s{0,8})?(?=[{\["'])|\(\s{0,8}(?:["'][^"'\n]{0,80}["']\s?,\s{0,8})?(?=\{\s{0,8}"))"""
)
_FLIGHT = "self.__next_f"


def states_of(scripts: Sequence[Element]) -> Iterator[tuple[str, Any]]:
    """The name of each script's state (its id, or what it is assigned to) and the JSON, as far as it is data and not code."""
    room = _ALL
    if any("__next_f" in (script.text or "") for script in scripts) and (rows := read_state(scripts, _FLIGHT)):
        yield _FLIGHT, rows
    for script in scripts:
        text, kind = script.text or "", (script.get("type") or "").lower()
        if not _SHORTEST <= len(text) <= min(_LARGEST, room) or "ld+json" in kind or "__next_f" in text:
            continue
        room -= len(text)
        if "json" in kind:
            name = script.get("id") or kind
            if isinstance(value := read_state([script], name) if script.get("id") else loaded(text), (dict, list)):
                yield name, value
        elif kind in ("", "module") or "javascript" in kind:
            yield from _assigned(text)


def _assigned(text: str) -> Iterator[tuple[str, Any]]:
    for match in islice(_DATA.finditer(text), _MOST_TRIES):
        value = literal(text, match.end())
        if isinstance(value, (dict, list)) and value:
            yield match["name"].removeprefix("window."), value
