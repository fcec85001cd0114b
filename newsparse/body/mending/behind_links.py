"""The last paragraphs of a text behind a box of links to other articles, where what stands before the box has a wrapper of its own.

The block model sees a short paragraph alone below the text, beside what else stands there. It is set as the text's other paragraphs are,
in the block that holds them all.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.grammar.to_readers.read_also import opens_with_label
from newsparse.tree.segments import In, Segment

_APART = In.NAV.value | In.FOOTER.value | In.ASIDE.value | In.FORM.value | In.HIDDEN.value | In.HEADING.value | In.LIST.value | In.QUOTE.value
_LARGEST_BOX = 8  # segments of a box of links
_LABEL = 160  # characters of such a box that may not be links
_LINKED = 0.5  # share of such a box that is links
_WHOLE = 0.75  # share of a block's text, up to the box, that is the article's
_SHORTEST = 24  # characters of a sentence
_ENDS = tuple(".!?…»”\"’।۔؟。！？")


def with_end_behind_links(kept: list[Segment], dropped: list[Segment], everything: Sequence[Segment]) -> tuple[list[Segment], list[Segment]]:
    """Take in the paragraphs right behind a box of links below the last text that was kept.

    Args:
        kept: what the model took for the body, in reading order.
        dropped: what it left out inside the container.
        everything: all segments of the page.
    """
    if not kept or not dropped or (last := kept[-1]).tag != "p" or last.element is last.branch.element:
        return kept, dropped
    at = _below_links(last, everything)
    left = {s.index: s for s in dropped if s.index >= at} if at else {}
    back: list[Segment] = []
    while (s := left.get(at)) is not None and _is_set_as(s, last) and _holds(s, kept, everything):
        back.append(s)
        at += 1
    if not back:
        return kept, dropped
    return [*kept, *back], [s for s in dropped if s not in back]


def _below_links(last: Segment, everything: Sequence[Segment]) -> int:
    """Where what stands below the box of links goes on that follows the last text; 0 if none does."""
    said = linked = 0
    for s in everything[last.index + 1 : last.index + 1 + _LARGEST_BOX]:
        if said and s.tag == "p" and not s.link_chars and not opens_with_label(s.text):
            box = everything[last.index + 1 : s.index]
            return s.index if linked >= _LINKED * said and any(opens_with_label(one.text) for one in box) else 0
        said += len(s.text)
        linked += s.link_chars
        if said - linked > _LABEL:
            return 0
    return 0


def _is_set_as(s: Segment, last: Segment) -> bool:
    """Whether a segment is a sentence in the markup of the last text, in a block around that text's own."""
    if s.tag != "p" or s.kind != "text" or s.links or s.flags & _APART or len(s.text) < _SHORTEST or not s.text.endswith(_ENDS):
        return False
    return (
        s.element.get("class") == last.element.get("class")
        and s.branch is not last.branch
        and s.branch.first <= last.branch.first < s.branch.last
    )


def _holds(s: Segment, kept: list[Segment], everything: Sequence[Segment]) -> bool:
    """Whether the block in which a segment stands holds little else than the text above it."""
    first, last = s.branch.first, kept[-1].index
    size = sum([len(one.text) for one in everything[first : last + 1]])
    return (
        2 * len([one for one in kept if one.index >= first]) > len(kept)
        and sum([len(one.text) for one in kept if one.index >= first]) >= _WHOLE * size
    )
