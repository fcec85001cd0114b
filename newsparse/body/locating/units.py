"""Units: quotations, data tables and lists stand or fall as a whole, whatever the block model thinks of their parts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newsparse.body.building.tables import Rows, data_rows_of
from newsparse.body.names import NEGATIVE, meaning_of
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from newsparse.tree.segments import Branch

_LIST = In.LIST.value
_WRAPPERS, _WRAPPED = frozenset(("div", "span", "p")), 2  # boxes in an item, and segments of such a box
_USUAL = 3  # paragraphs whose boxes are called alike
_FEW = 2  # so many times the text of the items kept left out: then those kept were mistaken
_UNITS = In.QUOTE.value | In.TABLE.value
_ASIDE = In.ASIDE.value | In.NAV.value | In.FOOTER.value
_SOURCE = 60  # characters of a link to the source of what is quoted
_MOST_LINKS = 0.4  # share of a unit's text in links above which it is a list of links, not a quotation or table
#: Cells of the largest table that may end a text: thousands are data that the text is not about.
_LARGEST_TABLE = 2000


def whole_units(kept: list[Segment], dropped: list[Segment], tables: Rows) -> tuple[list[Segment], list[Segment]]:
    """Take in what was left out of a quotation or a list that was kept in part, and data tables amid the text; leave out the list of which little was kept.

    Args:
        kept: what the model took for the body, in reading order.
        dropped: what it left out inside the container.
        tables: takes in the rows of the tables that are read.

    Returns:
        Both, mended.
    """
    if not kept:
        return kept, dropped
    usual = _usual_names(kept)
    kept, dropped = _whole_lists(kept, dropped, usual)
    first, last = kept[0].index, kept[-1].index
    units: dict[Branch, list[Segment]] = {}
    for s in dropped:
        if (
            s.flags & _UNITS
            and first < s.index
            and (unit := _unit(s)) is not None
            and (s.index < last or unit.tag == "table" and _ends_text(unit, kept))
        ):
            units.setdefault(unit, []).append(s)
    if not units:
        return kept, dropped
    taken = {id(unit) for s in kept if s.flags & _UNITS and (unit := _unit(s)) is not None}
    back: list[Segment] = []
    for unit, members in units.items():
        if _is_of_links(members) and (unit.tag != "blockquote" or _size(members) > _SOURCE):
            continue
        if _elsewhere(unit, usual):
            continue
        if id(unit) in taken if unit.tag == "blockquote" else data_rows_of(unit.element, tables) is not None:
            back += members
    gone = set(back)
    return sorted([*kept, *back], key=lambda s: s.index), [s for s in dropped if s not in gone]


def _is_of_links(segments: list[Segment]) -> bool:
    return sum([s.link_chars for s in segments]) > _MOST_LINKS * _size(segments)


def _whole_lists(kept: list[Segment], dropped: list[Segment], usual: frozenset[str]) -> tuple[list[Segment], list[Segment]]:
    left_out: dict[Branch, list[Segment]] = {}
    for s in dropped:
        if s.flags & _LIST and (items := _list_of(s)) is not None:
            left_out.setdefault(items, []).append(s)
    if not left_out:
        return kept, dropped
    taken: dict[Branch, list[Segment]] = {}
    for s in kept:
        if s.flags & _LIST and (items := _list_of(s)) in left_out and items is not None:
            taken.setdefault(items, []).append(s)
    back: set[Segment] = set()
    gone: set[Segment] = set()
    for items, members in taken.items():
        if not _elsewhere(items, usual):
            if _FEW * _size(members) < _size([s for s in left_out[items] if s.branch.tag not in _WRAPPERS]):
                gone.update(members)
            elif len(members) > 1 or len(left_out[items]) == 1:
                back.update(left_out[items])
    if not back and (not gone or len(gone) == len(kept)):
        return kept, dropped
    whole = sorted([s for s in (*kept, *back) if s not in gone], key=lambda s: s.index)
    return whole, sorted([s for s in (*dropped, *gone) if s not in back], key=lambda s: s.index)


def _size(segments: list[Segment]) -> int:
    return sum([len(s.text) for s in segments])


def _list_of(s: Segment) -> Branch | None:
    """The list of which a segment is an item, or stands in one."""
    branch: Branch | None = s.branch
    while branch is not None and branch.tag in _WRAPPERS and branch.last - branch.first <= _WRAPPED:
        branch = branch.parent  # what an item holds its text in: a step of a recipe, perhaps with its picture
    if branch is not None and branch.tag == "li" and (branch is s.branch or branch.last - branch.first <= _WRAPPED):
        branch = branch.parent
    return branch if branch is not None and branch.tag in ("ul", "ol") else None


def _ends_text(table: Branch, kept: list[Segment]) -> bool:
    """Whether a table stands right below the last paragraph that was kept, among whose siblings or in a box of its own there."""
    last = kept[-1]
    home = last.branch if last.element is not last.branch.element else last.branch.parent
    if table.last - table.first > _LARGEST_TABLE:
        return False
    return (
        table.first == last.index + 1
        and (last.tag == "p" or bool(last.flags & In.HEADING.value))
        and home is not None
        and home in (table.parent, table.parent and table.parent.parent)
    )


def _usual_names(kept: list[Segment]) -> frozenset[str]:
    """What the boxes are called of several paragraphs that were kept: "paywall", around each of them."""
    boxed = [s.branch.names for s in kept if s.tag == "p" and s.branch.names and s.branch.last - s.branch.first <= _WRAPPED]
    return frozenset(names for names, times in Counter(boxed).items() if times >= _USUAL) if boxed else frozenset()


def _elsewhere(unit: Branch, usual: frozenset[str]) -> bool:
    """Whether the unit stands in a box that is no part of the text, by its tag or by its names."""
    branch: Branch | None = unit
    for _ in range(3):
        if branch is None or branch.flags & _ASIDE or (branch.names and branch.names not in usual and meaning_of(branch.names) & NEGATIVE):
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
