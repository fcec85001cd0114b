"""Boxes above the headline and below the text that announce other stories, each with its author and date."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.tree.segments import Branch, Segment

_HEADINGS = frozenset(("h2", "h3", "h4", "h5"))
#: A heading that links to less is a section's label, or a name.
_LABEL = 20
#: How far a story's author and date stand from its heading, and from that of the next one in a list.
_BEFORE, _BEHIND, _LISTED = 5, 3, 8


def of_another_story(s: Segment, segments: Sequence[Segment], headline: int, last: int = 0) -> bool:
    """Whether a segment stands in a box, apart from the headline, with linked headings of its own.

    Above the headline one is enough. Below the text, which ends before ``last``, it takes two: the box that tells who wrote
    it may have one.
    """
    above = s.index < headline
    if not above and not 0 < last <= s.index or headline >= len(segments):
        return False
    box: Branch | None = None
    branch: Branch | None = s.branch
    while branch is not None and not branch.first <= headline < branch.last:
        box, branch = branch, branch.parent
    if box is None:
        return False
    before, behind = (_BEFORE, _BEHIND) if above else (_LISTED, _LISTED)
    told = 0
    for one in segments[max(box.first, s.index - before) : min(box.last, s.index + behind)]:
        if one.link_chars > _LABEL and (one.tag in _HEADINGS or one.branch.tag in _HEADINGS) and one.text != segments[headline].text:
            told += 1
            if above or told > 1:
                return True
    return False


def is_linked_item(s: Segment) -> bool:
    """Whether a segment is an item of a list that links to a story: "Bakers strike over the price of rye, 6 May"."""
    return s.tag == "li" and s.link_chars > _LABEL
