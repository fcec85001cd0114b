"""Home: the block in which most paragraphs of a text stand side by side. What stands elsewhere was set apart from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.tree.segments import In

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.tree.segments import Branch, Segment

_SOLE = 0.75  # share of a text that a block holds which is the only one
_INSIDE = In.LIST.value | In.TABLE.value | In.QUOTE.value


def home_of(texts: Sequence[Segment]) -> Branch | None:
    """The block in which most paragraphs stand side by side."""
    size: dict[Branch | None, int] = {}
    for s in texts:
        if not s.flags & _INSIDE:
            block = around(s)
            size[block] = size.get(block, 0) + len(s.text)
    return max(size, key=lambda branch: size[branch], default=None)


def sole_home_of(texts: Sequence[Segment]) -> Branch | None:
    """The same, if nearly all of the text stands between its first and its last line."""
    home = home_of(texts)
    if home is None:
        return None
    inside = sum([len(s.text) for s in texts if home.first <= s.index < home.last])
    return home if inside >= _SOLE * sum([len(s.text) for s in texts]) else None


def around(s: Segment) -> Branch | None:
    """The block that a segment stands in, beside others."""
    return s.branch.parent if s.element is s.branch.element else s.branch
