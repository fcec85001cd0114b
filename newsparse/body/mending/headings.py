"""Headings amid the text that the block model left out: what stands between two of its paragraphs, in their own block, is a subhead."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from newsparse.body.home import around
from newsparse.body.mending.insets import is_label
from newsparse.body.names import BITS, NEGATIVE, meaning_of
from newsparse.tree.segments import Branch, In, Segment

_HEADING = In.HEADING.value
_INDEX = attrgetter("index")
_LONGEST = 100  # characters of a subhead
_LARGE = 8  # segments of a block that is no mere box
_REACH = 4  # segments between a heading and its paragraph: a picture, its caption
_BUTTON = 20  # of a link to where a thing is sold; longer ones are of a list
_LONGEST_LINE, _BOLD, _ENDS = 60, 0.95, frozenset(".!?:…。！？：,;")  # of a bold line
_LISTED = In.LIST.value | In.TABLE.value | In.QUOTE.value | In.ASIDE.value | In.NAV.value | In.FOOTER.value
_LINES, _SMALL, _SENTENCE = frozenset(("p", "div", "span", "strong")), 8, 60  # of what a small box is called, its segments, and characters of what it says
_ITEM = 20  # characters of what a list says, some item of it
_NO_NAME = NEGATIVE | BITS["caption"] | BITS["media"] | BITS["meta"]  # of a box whose first line is a credit, a date or a label of the site's
_ANCHOR = 2  # characters of a link with which a heading leads to itself


def with_headings(
    kept: list[Segment], dropped: list[Segment], everything: Sequence[Segment], headline: object | None = None
) -> tuple[list[Segment], list[Segment]]:
    """Take in the headings that were left out between paragraphs that were not.

    Args:
        kept: what the model took for the body, in reading order.
        dropped: what it left out inside the container.
        everything: all segments of the page.
        headline: the element that shows the headline.
    """
    if not kept:
        return kept, dropped
    first, last = kept[0].index, kept[-1].index
    opens_list = 2 if kept[0].flags & In.LIST.value else 0  # above a list with which the text begins stands what it is called
    taken: set[int] | None = None
    back: set[Segment] = set()
    for s in dropped:
        if not first - opens_list < s.index < last or s.link_chars > _ANCHOR or len(s.text) > _LONGEST:
            continue
        heads = s.flags & _HEADING or _is_bold(s)
        if not heads and (s.index != s.branch.first or not _may_open_box(s)):
            continue
        if taken is None:
            taken = {other.index for other in kept}
        if (
            (s.index > first or s.tag != "h1")
            and _opens_box(s, everything, taken)
            or s.flags & _HEADING
            and s.index > first
            and _heads_box(s, everything, taken)
        ):
            back.add(s)
            continue
        if not heads:
            continue
        before, after = _beside(s, everything, -1, past_links=True), _beside(s, everything, 1)
        if before is None or after is None or before.index not in taken or after.index not in taken:
            continue
        home = _home(s)
        if home is not None and home is _home(after) and (home is _home(before) or after.tag == "p" and home.last - home.first > _LARGE):
            back.add(s)
    opening = _opening(kept[0], dropped, headline)
    if opening is not None:
        back.add(opening)
    back |= _of_one_rank([*kept, *back], [s for s in dropped if s not in back], everything)
    if not back:
        return kept, dropped
    return sorted([*kept, *back], key=_INDEX), [s for s in dropped if s not in back]


def _may_open_box(s: Segment) -> bool:
    """Whether a line that is no heading may be what a box is called."""
    return (
        s.tag in _LINES
        and s.text[-1] not in _ENDS
        and not s.flags & _LISTED
        and s.kind == "text"
        and any(map(str.isalpha, s.text))
        and not is_label(s)
    )


def _opens_box(s: Segment, everything: Sequence[Segment], taken: set[int]) -> bool:
    """Whether a line opens a box of which all else was kept: what the box is called."""
    home = _home(s)
    if home is None or s.index != home.first or not s.flags & _HEADING and home.last - home.first > _SMALL:
        return False
    others = [other for other in everything[home.first + 1 : home.last] if other.text and (other.index in taken or not _is_caption(other))]
    if not all(other.index in taken for other in others) or not others and meaning_of(home.names) & _NO_NAME:
        return False
    if s.flags & _HEADING:
        return True
    if meaning_of(home.names) & _NO_NAME:
        return False
    heads_list = s.text[0].isalpha() and all(other.flags & In.LIST.value for other in others)
    return any(len(other.text) >= (_ITEM if heads_list else _SENTENCE) for other in others)


def _is_caption(s: Segment) -> bool:
    """Whether a line is called a picture's caption, or whose the picture is."""
    called = str(s.element.get("class") or "").lower()
    return bool(s.flags & In.CAPTION.value) or "attribution" in called or bool(meaning_of(called) & BITS["caption"])


def _heads_box(s: Segment, everything: Sequence[Segment], taken: set[int]) -> bool:
    """Whether a heading stands right above a box, in the block of both, of which all was kept: a part to fold out."""
    home = _home(s)
    if home is None or s.index + 1 not in taken:
        return False
    box: Branch | None = everything[s.index + 1].branch
    while box is not None and box.parent is not home:
        box = box.parent
    return (
        box is not None
        and box.first == s.index + 1
        and all(other.index in taken for other in everything[box.first : box.last] if other.text)
    )


def _opening(first: Segment, dropped: list[Segment], headline: object | None) -> Segment | None:
    """The heading right above the first paragraph, among its siblings: the text begins with a subhead."""
    if headline is None or first.tag != "p":
        return None
    for s in dropped:
        if s.index == first.index - 1 and s.flags & _HEADING and s.element is not headline and s.link_chars <= _ANCHOR:
            own = around(s)
            if len(s.text) <= _LONGEST and own is not None and own is around(first) and own.last - own.first > _LARGE:
                return s
    return None


def _is_bold(s: Segment) -> bool:
    """Whether a line without a full stop is all bold: a subhead of writers whose tool has no others."""
    size = len(s.text)
    if not 1 < size <= _LONGEST_LINE or s.kind != "text" or s.flags & _LISTED:
        return False
    return s.strong_chars >= _BOLD * size and s.text[-1] not in _ENDS


def _of_one_rank(kept: Sequence[Segment], dropped: list[Segment], everything: Sequence[Segment]) -> set[Segment]:
    """Headings set as others that are kept, in the same block, over a text that is kept: the next items of a list of things."""
    ranks = {_rank(s) for s in kept if s.flags & _HEADING}
    if not ranks:
        return set()
    taken = {s.index for s in kept if s.text}
    last = max(taken)
    found: set[Segment] = set()
    for s in dropped:
        if s.flags & _HEADING and s.link_chars <= _ANCHOR and s.index < last and _rank(s) in ranks:
            for below in everything[s.index + 1 : last + 1]:
                if below.index in taken and not below.flags & _HEADING:
                    found.add(s)
                if below.index in taken or below.flags & _HEADING or below.link_chars > _BUTTON:
                    break
    return found


def _rank(s: Segment) -> tuple[str, str | None, Branch | str]:
    """How a heading is set: its tag, its class, and the block that it stands in, or what its own small box is called."""
    box = s.branch
    return s.tag, s.element.get("class"), box.names if box.names and box.last - box.first <= _LARGE else box


def _beside(s: Segment, everything: Sequence[Segment], step: int, *, past_links: bool = False) -> Segment | None:
    """The next text before or after a segment, no more than a picture or a line that is a link away."""
    for at in range(s.index + step, s.index + step * _REACH, step):
        if not 0 <= at < len(everything):
            return None
        if (other := everything[at]).text and not (past_links and other.link_chars == len(other.text)):
            return other
    return None


def _home(s: Segment) -> Branch | None:
    """The block in which it stands with others: wrappers of it alone are none."""
    branch: Branch | None = s.branch
    while branch is not None and branch.last - branch.first == 1:
        branch = branch.parent
    return branch
