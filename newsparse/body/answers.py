"""Questions and answers below a text, in a box that its names or its microdata call so.

Writers end a guide with what readers ask. Such a part is folded away by a script, so that its markup is another than the paragraphs', and to the
block model it looks like what stands below every page.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

_NAME = regex(r"(?<![a-z])(?:faqs?|accordion|toggle)(?![a-z])|faqpage")
_PARTS = ("faq", "accordion", "toggle")
_APART = In.NAV.value | In.FOOTER.value | In.ASIDE.value | In.HIDDEN.value | In.HEADER.value
_HEADING = In.HEADING.value
#: How far below the text it may stand; segments of the largest; boxes around a question.
_REACH, _LARGEST, _DEPTH = 8, 120, 8
_QUESTION, _ANSWER, _FEW, _LINKED = 160, 24, 2, 0.3


def with_answers(kept: list[Segment], dropped: list[Segment], everything: Sequence[Segment]) -> tuple[list[Segment], list[Segment]]:
    """Take in a box of questions, each with its answer, right below the text.

    Args:
        kept: what was taken for the body, in reading order.
        dropped: what was left out inside the container.
        everything: all segments of the page.
    """
    if not kept:
        return kept, dropped
    last = kept[-1].index
    asked = next((s for s in everything[last + 1 : last + 1 + _REACH] if _is_question(s)), None)
    if asked is None or (box := _box(asked, last)) is None or box.last - box.first > _LARGEST:
        return kept, dropped
    inside = [s for s in everything[box.first : box.last] if s.text]
    if sum([_is_question(s) and _is_answer(below) for s, below in pairwise(inside)]) < _FEW:
        return kept, dropped
    if sum([s.link_chars for s in inside]) > _LINKED * sum([len(s.text) for s in inside]):
        return kept, dropped
    known = {s.text for s in kept}
    if any(s.text in known for s in inside if _is_answer(s)):
        return kept, dropped  # shown a second time
    above = everything[box.first - 1]
    heading = [above] if above.flags & _HEADING and above.index > last and not above.link_chars else []
    back = {*heading, *inside}
    return [*kept, *sorted(back, key=lambda s: s.index)], [s for s in dropped if s not in back]


def _is_question(s: Segment) -> bool:
    return s.text[-1:] == "?" and len(s.text) <= _QUESTION and not s.flags & _APART and 2 * s.link_chars <= len(s.text)


def _is_answer(s: Segment) -> bool:
    return len(s.text) >= _ANSWER and not s.flags & (_APART | _HEADING) and s.text[-1] != "?"


def _box(asked: Segment, last: int) -> Branch | None:
    """The outermost box around a question that is called so, and holds nothing of the text."""
    found: Branch | None = None
    branch: Branch | None = asked.branch
    for _ in range(_DEPTH):
        if branch is None or branch.first <= last:
            break
        if any(part in branch.names for part in _PARTS) and _NAME.search(branch.names) or (branch.element.get("itemtype") or "").endswith("FAQPage"):
            found = branch
        branch = branch.parent
    return found
