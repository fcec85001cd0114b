"""Boxes amid a text that are known by what they are called: texts that stand in one, at whatever depth."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsparse.body.text import BodyText
    from newsparse.tree.segments import Branch, Segment


def in_boxes_called(body: BodyText, most: int, says: Callable[[str], bool]) -> Iterator[Segment]:
    """The texts in boxes of so many segments at most of which ``says`` tells by their names that they are meant."""
    known: dict[Branch, bool] = {}
    for s in body.texts:
        branch = s.branch
        if known[branch] if branch in known else _is_in_one(branch, body, most, says, known):
            yield s


def _is_in_one(branch: Branch, body: BodyText, most: int, says: Callable[[str], bool], known: dict[Branch, bool]) -> bool:
    """Whether a branch is one or stands in one; what is learned on the way up is kept."""
    path = [branch]
    found = False
    around: Branch | None = branch
    while around is not None and around.element is not body.container and around.last - around.first <= most:
        if around in known:
            found = known[around]
            break
        path.append(around)
        if found := says(around.names):
            break
        around = around.parent
    for below in path:
        known[below] = found
    return found
