"""Boxes amid a text that are known by what they are called: texts that stand in one, at whatever depth."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsparse.body.stripping.text import BodyText
    from newsparse.tree.segments import Branch, Segment


def in_boxes_called(body: BodyText, most: int, parts: Sequence[str], name: re.Pattern[str]) -> Sequence[Segment]:
    """The texts in boxes of so many segments at most of which ``name`` tells by their names that they are meant.

    Args:
        parts: one of these is in all that ``name`` finds; what holds none needs no expression.
    """
    sought = [part for part in parts if part in body.names]  # most bodies hold no such box
    if not sought:
        return ()
    known: dict[Branch, bool] = {}
    found = []
    for s in body.texts:
        branch = s.branch
        if known[branch] if branch in known else _is_in_one(branch, body, most, sought, name, known):
            found.append(s)
    return found


def _is_in_one(branch: Branch, body: BodyText, most: int, parts: Sequence[str], name: re.Pattern[str], known: dict[Branch, bool]) -> bool:
    """Whether a branch is one or stands in one; what is learned on the way up is kept."""
    path = [branch]
    found = False
    around: Branch | None = branch
    while around is not None and around.element is not body.container and around.last - around.first <= most:
        if around in known:
            found = known[around]
            break
        path.append(around)
        if found := _is_called(around.names, parts, name):
            break
        around = around.parent
    for below in path:
        known[below] = found
    return found


def _is_called(names: str, parts: Sequence[str], name: re.Pattern[str]) -> bool:
    for part in parts:
        if part in names:
            return name.search(names) is not None
    return False
