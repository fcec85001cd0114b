"""The paragraphs that open a text and that the block model left out for being short: they are set as those below them that were kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsparse.body.home import around
from newsparse.grammar.credits.credit_lines import LONGEST, credit_line
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from newsparse.tree.segments import Branch

_UNIT = In.LIST.value | In.TABLE.value | In.QUOTE.value | In.CAPTION.value | In.FIGURE.value | In.HEADING.value
_APART = In.NAV.value | In.FOOTER.value | In.ASIDE.value | In.FORM.value | In.HIDDEN.value
_HEADING = In.HEADING.value
_REACH, _MOST = 12, 3  # segments above the text that are looked at, paragraphs that may open it
_SHORTEST, _LINKED = 40, 0.25  # characters of a paragraph, share of it in links
_FELLOWS, _BOXED = 3, 2  # paragraphs set as one that stands among them, and as one in a box of its own
_SMALL = 6  # segments of such a box
_ENDS = frozenset(".!?…:。！？\"”»")
#: In lower case: who wrote, when, and what the site says before it begins.
_NO_TEXT = regex(r"(?:by|from|written|words|photo|photos|image|published|posted|updated|last|reviewed|edited|sponsored|this (?:article|post|page|story|site|content)|we (?:may|earn|independently|receive|use|get|only)|our (?:teams?|experts?|editors?|writers|site|website|newsletters?|journalists?|readers)|when you|advertis|disclosure|disclaimer|note|read|sign|subscribe|listen|watch|click|share|skip|cookie|please|you (?:can|must|may|are|have))\b")


def with_first_lines(kept: list[Segment], dropped: list[Segment], everything: Sequence[Segment]) -> tuple[list[Segment], list[Segment]]:
    """Take in paragraphs above the first that was kept which are set as several below them."""
    first = next((s for s in kept if s.text and not s.flags & _HEADING), None)
    if first is None or not dropped or dropped[0].index > first.index:
        return kept, dropped
    left = {s.index: s for s in dropped if first.index - _REACH <= s.index < first.index}
    back: list[Segment] = []
    for at in range(first.index - 1, max(-1, first.index - _REACH - 1), -1):
        s = left.get(at)
        if s is not None and _is_paragraph(s) and _has_fellows(s, kept):
            back.append(s)
    if not back or len(back) > _MOST:
        return kept, dropped
    return sorted([*kept, *back], key=lambda s: s.index), [s for s in dropped if s not in back]


def _is_paragraph(s: Segment) -> bool:
    if (
        s.kind != "text"
        or s.flags & (_UNIT | _APART)
        or len(s.text) < _SHORTEST
        or s.text[-1] not in _ENDS
        or s.link_chars > _LINKED * len(s.text)
    ):
        return False
    return _NO_TEXT.match(s.text.lower()) is None and not (len(s.text) <= LONGEST and credit_line(s.text) is not None)


def _has_fellows(s: Segment, kept: Sequence[Segment]) -> bool:
    """Whether several that were kept are set as it is in its block, or stand alone in boxes like its own beside it."""
    block, way = around(s), (s.tag, s.element.get("class"))
    if block is None:
        return False
    alike = [other for other in kept if (other.tag, other.element.get("class")) == way]
    if sum(around(other) is block for other in alike) >= _FELLOWS:
        return True
    make = _made(block)
    return make is not None and sum(_made(around(other)) == make for other in alike) >= _BOXED


def _made(box: Branch | None) -> tuple[str, str, Branch] | None:
    """How a small box is called, and what it stands in."""
    if box is None or box.parent is None or box.last - box.first > _SMALL or not (called := box.element.get("class")):
        return None
    return box.tag, called, box.parent
