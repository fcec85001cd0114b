"""Lists within lists as one flat sequence of items, and back: Arrow has no type that contains itself.

An item says how deep it stands (0 is the list in the body), whether its list is ordered, and whether it is its
list's first. A nested list without items is one item whose text is null.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from newsparse.content import List, ListItem

DEPTH, STARTS, ORDERED = "depth", "starts_list", "ordered"


def flat_items(top: List, encode: Callable[[ListItem], dict[str, Any]]) -> list[dict[str, Any]]:
    """The items of a list and of the lists in them, in reading order."""
    return list(_flat(top, 0, encode)) if top.items else []


def _flat(part: List, depth: int, encode: Callable[[ListItem], dict[str, Any]]) -> Iterator[dict[str, Any]]:
    if not part.items:
        yield {DEPTH: depth, STARTS: True, ORDERED: part.ordered}
    for number, item in enumerate(part.items):
        yield {DEPTH: depth, STARTS: number == 0, ORDERED: part.ordered, **encode(item)}
        for child in item.children:
            yield from _flat(child, depth + 1, encode)


def nested_items(
    rows: Iterable[Mapping[str, Any]], decode: Callable[[Mapping[str, Any]], dict[str, Any]]
) -> list[dict[str, Any]]:
    """The items of the outermost list, with the lists in them, as the model validates them."""
    top: list[dict[str, Any]] = []
    open_lists = [top]
    for row in rows:
        depth = int(row[DEPTH])
        if depth and row[STARTS]:
            started: list[dict[str, Any]] = []
            owner = open_lists[depth - 1][-1]
            owner.setdefault("children", []).append({"ordered": bool(row[ORDERED]), "items": started})
            open_lists[depth:] = [started]
        item = decode(row)
        if "text" in item:
            del open_lists[depth + 1 :]
            open_lists[depth].append(item)
    return top
