"""Home: the block in which most paragraphs of a text stand side by side. What stands elsewhere was set apart from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.tree.segments import In

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.tree.segments import Branch, Segment

_SOLE = 0.75  # share of a text that a block holds which is the only one
_INSIDE = In.LIST.value | In.TABLE.value | In.QUOTE.value


def sole_home_of(texts: Sequence[Segment]) -> Branch | None:
    """The block in which most paragraphs stand side by side, if nearly all of the text stands between its first and its last line."""
    size: dict[Branch | None, int] = {}
    whole = 0
    for s in texts:
        length = len(s.text)
        whole += length
        if not s.flags & _INSIDE:
            branch = s.branch
            block = branch.parent if s.element is branch.element else branch
            size[block] = size[block] + length if block in size else length
    home = max(size, key=size.__getitem__, default=None)
    if home is None:
        return None
    if size[home] >= _SOLE * whole:  # as in most texts
        return home
    return home if sum([len(s.text) for s in texts if home.first <= s.index < home.last]) >= _SOLE * whole else None


def around(s: Segment) -> Branch | None:
    """The block that a segment stands in, beside others."""
    return s.branch.parent if s.element is s.branch.element else s.branch
