"""Questions and answers below the text, in a box that its names, its microdata or its heading call so.

Writers end a guide with what readers ask. Such a part is folded away by a script, so that its markup is another than the paragraphs', and to the
block model it looks like what stands below every page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

if TYPE_CHECKING:
    from newsparse.body.result import Body

_NAME = regex(r"(?<![a-z])(?:faqs?|accordion|toggle)(?![a-z])|faqpage|accordion")
_PARTS = ("faq", "accordion", "toggle")
_HEADED = regex(r"(?:\W{0,3}faqs?\b|(?:.{0,30}\b)?(?:frequently|commonly) asked\b)", re.I)
_APART = In.NAV.value | In.FOOTER.value | In.ASIDE.value | In.HIDDEN.value | In.HEADER.value
_HEADING = In.HEADING.value
#: How far below the text it may stand; segments of the largest; boxes around a question.
_REACH, _LARGEST, _DEPTH = 8, 120, 8
_QUESTION, _ANSWER, _FEW, _LINKED = 160, 24, 2, 0.3


def with_answers(body: Body, everything: Sequence[Segment]) -> Body:
    """Take in a box of questions, each with its answer, right below the text, and the rest of one that was kept in part.

    Args:
        body: changed in place.
        everything: all segments of the page.
    """
    last = body.last
    if body.detached or not body.segments:
        return body
    asked = next((s for s in everything[last + 1 : last + 1 + _REACH] if _is_question(s)), None)
    if asked is None or (box := _box(asked, last, everything)) is None or box.last - box.first > _LARGEST:
        return body
    back = [s for s in everything[max(box.first, last + 1) : box.last] if s.text]
    answers = [below for s, below in pairwise(back) if _is_question(s) and _is_answer(below)]
    if len(answers) < (_FEW if box.first > last else 1) or not {s.text for s in body.segments}.isdisjoint([s.text for s in answers]):
        return body  # none, or shown a second time
    if sum([s.link_chars for s in back if not _is_question(s)]) > _LINKED * sum([len(s.text) for s in back]):
        return body
    above = everything[box.first - 1]
    if above.flags & _HEADING and above.index > last and not above.link_chars:
        back = [above, *back]
    if sum([len(s.text) for s in back]) > sum([len(s.text) for s in body.segments]):
        return body  # a page of questions, with an introduction
    taken = {s.index for s in back}
    body.segments = sorted([*(s for s in body.segments if s.index not in taken), *back], key=lambda s: s.index)
    body.unlikely = [s for s in body.unlikely if s.index not in taken]
    return body


def _is_question(s: Segment) -> bool:
    return s.text[-1:] == "?" and len(s.text) <= _QUESTION and not s.flags & _APART


def _is_answer(s: Segment) -> bool:
    return len(s.text) >= _ANSWER and not s.flags & (_APART | _HEADING) and s.text[-1] != "?" and 2 * s.link_chars < len(s.text)


def _box(asked: Segment, last: int, everything: Sequence[Segment]) -> Branch | None:
    """The box of a question: the outermost that is called so, but for one that holds most of the text; else what a heading says to be it."""
    found: Branch | None = None
    branch: Branch | None = asked.branch
    for _ in range(_DEPTH):
        if branch is None or branch.last - branch.first > _LARGEST:
            break
        if (
            any(part in branch.names for part in _PARTS)
            and _NAME.search(branch.names)
            or (branch.element.get("itemtype") or "").endswith("FAQPage")
        ):
            found = branch
        branch = branch.parent
    above = everything[asked.index - 1]
    if found is None and above.index > last and above.flags & _HEADING and _HEADED.match(above.text):
        branch = asked.branch
        while branch is not None and branch.first == asked.index:
            found, branch = branch, branch.parent
    return found
