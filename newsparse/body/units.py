"""Units: quotations and data tables stand or fall as a whole, whatever the block model thinks of their parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.body.names import NEGATIVE, meaning_of
from newsparse.body.tables import data_rows
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from newsparse.tree.segments import Branch

_UNITS = In.QUOTE.value | In.TABLE.value
_ASIDE = In.ASIDE.value | In.NAV.value | In.FOOTER.value
_MOST_LINKS = 0.4  # share of a unit's text in links above which it is a list of links, not a quotation or table


def whole_units(kept: list[Segment], dropped: list[Segment]) -> tuple[list[Segment], list[Segment]]:
    """Take in what was left out of a quotation that was kept in part, and data tables amid the text.

    Args:
        kept: what the model took for the body, in reading order.
        dropped: what it left out inside the container.

    Returns:
        Both, mended.
    """
    if not kept:
        return kept, dropped
    first, last = kept[0].index, kept[-1].index
    units: dict[Branch, list[Segment]] = {}
    for s in dropped:
        if s.flags & _UNITS and first < s.index < last and (unit := _unit(s)) is not None:
            units.setdefault(unit, []).append(s)
    if not units:
        return kept, dropped
    taken = {id(unit) for s in kept if s.flags & _UNITS and (unit := _unit(s)) is not None}
    back: list[Segment] = []
    for unit, members in units.items():
        if sum(s.link_chars for s in members) > _MOST_LINKS * sum(len(s.text) for s in members):
            continue
        if _elsewhere(unit):
            continue
        if id(unit) in taken if unit.tag == "blockquote" else data_rows(unit.element) is not None:
            back += members
    gone = set(back)
    return sorted([*kept, *back], key=lambda s: s.index), [s for s in dropped if s not in gone]


def _elsewhere(unit: Branch) -> bool:
    """Whether the unit stands in a box that is no part of the text, by its tag or by its names."""
    branch: Branch | None = unit
    for _ in range(3):
        if branch is None or branch.flags & _ASIDE or (branch.names and meaning_of(branch.names) & NEGATIVE):
            return branch is not None
        branch = branch.parent
    return False


def _unit(s: Segment) -> Branch | None:
    branch: Branch | None = s.branch
    while branch is not None:
        if branch.tag in ("blockquote", "table"):
            return branch
        branch = branch.parent
    return None
