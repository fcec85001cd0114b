"""Pictures, players and posts amid the text that was chosen, and those right below it."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from newsparse.tree.segments import Branch

_TEXT = frozenset(("text", "pre"))
_NOT_BODY = In.NAV.value | In.FOOTER.value | In.HIDDEN.value | In.FORM.value
_WRAPPERS = 4  # boxes around a player


def with_media(segments: list[Segment], kept: list[Segment]) -> list[Segment]:
    """The segments that were kept, with the media between them and the players right below the last."""
    wanted = {s.index for s in kept}
    return [
        s for s in segments[kept[0].index : kept[-1].index + 1]
        if s.index in wanted or (s.kind not in _TEXT and not s.flags & _NOT_BODY)
    ] + list(takewhile(lambda s: _plays_below(s, kept[-1]), segments[kept[-1].index + 1 :]))  # fmt: skip


def _plays_below(s: Segment, last: Segment) -> bool:
    """Whether a player or a post stands right below the text, in the box that holds its last paragraph."""
    if s.kind != "embed" or s.flags & _NOT_BODY:
        return False
    branch: Branch | None = s.branch
    for _ in range(_WRAPPERS):
        if branch is None or branch is last.branch:
            break
        branch = branch.parent
    return branch is not None and branch is last.branch
