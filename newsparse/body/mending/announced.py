"""What a line announces that ends in a colon: the list right below it, and the lines that are links to other sites.

The block model judges each item by itself, and a word or two, or an address, has nothing of an article. Where nothing but
these stands below the colon, the text would break off there. Links to the same site are other articles of the paper's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.body.home import around
from newsparse.body.mending.teasers import leads_away
from newsparse.body.names import NEGATIVE, meaning_of
from newsparse.grammar.to_readers.appeals import asks
from newsparse.grammar.to_readers.controls import is_control
from newsparse.grammar.to_readers.prompts import is_prompt
from newsparse.grammar.to_readers.read_also import says_read_also
from newsparse.tree.segments import Branch, In, Segment

if TYPE_CHECKING:
    from newsparse.page import Page

_APART = In.NAV.value | In.FOOTER.value | In.ASIDE.value | In.FORM.value | In.HIDDEN.value | In.TABLE.value
_LIST = In.LIST.value
_COLONS = frozenset(":：")
_LISTS = ("ul", "ol")
_DEPTH = 3  # boxes in an item around its text
_LINKED, _ALL = 0.25, 0.6  # share of links in a list of none, and in a line that leads elsewhere
_MOST = 40  # items of a list


def with_announced(kept: list[Segment], dropped: list[Segment], page: Page) -> tuple[list[Segment], list[Segment]]:
    """Take in what stands right below a line that ends in a colon.

    Args:
        kept: what was taken for the body, in reading order.
        dropped: what was left out inside the container.
        page: it tells what stands where, and which links lead to other sites.
    """
    lines = [s for s in kept if s.text[-1:] in _COLONS and not s.flags & _APART]
    left = {s.index: s for s in dropped} if lines else {}
    back: list[Segment] = []
    for line in lines:
        below = left.get(line.index + 1)
        if below is not None and not (
            says_read_also(line.text) or is_prompt(line.text) or asks(line.text) or is_control(line.text.rstrip(" :："))
        ):
            back += _items(line, below, left, page) if below.flags & _LIST else _links(line, left, page)
    if not back:
        return kept, dropped
    gone = set(back)
    return sorted([*kept, *gone], key=lambda s: s.index), [s for s in dropped if s not in gone]


def _items(line: Segment, first: Segment, left: dict[int, Segment], page: Page) -> list[Segment]:
    """The items of the list below a line, if all of it was left out, and it is none of links to articles of the same site."""
    listed = _list_of(first)
    if listed is None or listed.first != first.index or listed.last - listed.first > _MOST or not _is_beside(line, listed):
        return []
    found = [s for at in range(listed.first, listed.last) if (s := left.get(at)) is not None]
    if len(found) < listed.last - listed.first or listed.flags & _APART or meaning_of(listed.names) & NEGATIVE:
        return []
    linked = sum([s.link_chars for s in found])
    if linked <= _LINKED * sum([len(s.text) for s in found]):
        return found
    return found if all(leads_away(s, page) for s in found) else []


def _links(line: Segment, left: dict[int, Segment], page: Page) -> list[Segment]:
    """The lines right below that are links to other sites, in the block of the line that announces them."""
    home = around(line)
    found: list[Segment] = []
    at = line.index + 1
    while home is not None and at < home.last and (s := left.get(at)) is not None and s.tag == line.tag and _leads_away(s, page):
        found.append(s)
        at += 1
    return found


def _leads_away(s: Segment, page: Page) -> bool:
    return s.links == 1 and s.link_chars >= _ALL * len(s.text) and not s.flags & _APART and leads_away(s, page)


def _list_of(s: Segment) -> Branch | None:
    branch: Branch | None = s.branch
    for _ in range(_DEPTH):
        if branch is None or branch.tag in _LISTS:
            break
        branch = branch.parent
    return branch if branch is not None and branch.tag in _LISTS else None


def _is_beside(line: Segment, listed: Branch) -> bool:
    """Whether a list stands in the block of the line, or in a box of its own there."""
    home = around(line)
    return home is not None and home in (listed.parent, listed.parent and listed.parent.parent)
