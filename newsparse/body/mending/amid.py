"""What the block model left out although everything around it was kept: lists between paragraphs, questions over their answers.

The model judges block by block, and a list of a word or two an item has nothing of an article by itself. What stands between two
blocks that were kept, right beside them, is the article's as well, if it leads nowhere, or is a web address written out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.body.mending.fellows import is_apart, is_between_fellows, is_sentence, set_as_text
from newsparse.body.mending.left_out import left_out_between
from newsparse.body.names import NEGATIVE, meaning_of
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

_LIST, _HEADING = In.LIST.value, In.HEADING.value
_APART = In.NAV.value | In.FOOTER.value | In.ASIDE.value | In.FORM.value | In.HIDDEN.value
_LISTS = ("ul", "ol")
_UNIT = _LIST | In.TABLE.value | In.QUOTE.value | In.CAPTION.value | In.FIGURE.value
_IN_UNIT, _BARE = _UNIT | _HEADING, frozenset(("p", "div"))
_DEPTH = 4  # boxes in an item around its text
_LINKED = 0.25  # share of a list's text in links
_OTHERS, _WHOLLY = 3, 0.9  # links to other articles that may stand between, and the share of a line that is one
_HEADINGS = 2  # headings that may stand between a list and a paragraph
_SHORTEST, _LONGEST = 8, 160  # characters of a question
_ANSWER = 24  # characters of an answer
_PAIR = 12  # segments of the block that holds question and answer
_ENDS = frozenset(".!?…。！？؟۔।॥։።၊။”»」』")  # how a sentence ends
_QUOTE, _CAPTION = In.QUOTE.value, In.CAPTION.value
_PASSED = _LIST | _QUOTE
_PARAGRAPH = 80  # characters of a paragraph
_FAR = 40  # texts that are passed over: each of a thousand lists in a row must not be asked for all the others
_NOTE = 4  # characters of the sign of a note
_ADDRESS = regex(r"\W{0,3}(?:\d{1,2}\W?\s?)?(?:(?:https?://|www\.)\S{3,300}|(?-i:[a-z\d-]{2,40}(?:\.[a-z\d-]{2,30}){1,3})(?:/\S{0,200})?)", re.I)


def with_what_stands_amid(kept: list[Segment], dropped: list[Segment], everything: Sequence[Segment]) -> tuple[list[Segment], list[Segment]]:
    """Take in lists between blocks that were kept, and questions whose answers were.

    Args:
        kept: what the model took for the body, in reading order.
        dropped: what it left out inside the container.
        everything: all segments of the page.
    """
    taken: set[int] | None = None
    judged: dict[Branch, bool] = {}
    back: set[Segment] = set()
    plain: list[Segment] = []
    for s in left_out_between(kept, dropped, _APART):
        if taken is None:
            taken = {other.index for other in kept}
        if s.flags & _LIST and (items := _list_of(s)) is not None:
            if items not in judged:
                judged[items] = _stands_amid(items, everything, taken)
            if judged[items]:
                back.add(s)
        elif s.tag == "blockquote" and not s.links:
            if not _is_called_apart(s) and _is_between(s.index, s.index + 1, s.branch, everything, taken):
                back.add(s)
        elif s.flags & _QUOTE and not s.links and (unit := _quotation_of(s)) is not None:
            if unit not in judged:
                judged[unit] = not _is_pulled(s) and _stands_amid(unit, everything, taken)
            if judged[unit]:
                back.add(s)
        elif (
            _is_answered(s, everything, taken)
            or s.index - 1 in taken
            and s.index + 1 in taken
            and (_is_bare(s, everything) or shows_address(s))
        ):
            back.add(s)
        elif (not s.links or _is_noted(s)) and not s.flags & _UNIT and s.kind == "text":
            plain.append(s)
    if taken is not None:
        back.update(
            s
            for s in left_out_between(kept, dropped, _APART)
            if (_links_within(s) if s.links and not _is_noted(s) else _is_plain_sentence(s))
            and is_between_fellows(s, everything, taken)
        )
    if plain and taken is not None:
        back |= set_as_text(plain, kept, taken, everything)
    if not back:
        return kept, dropped
    return sorted([*kept, *back], key=lambda s: s.index), [s for s in dropped if s not in back]


def _list_of(s: Segment) -> Branch | None:
    """The list in which a segment stands."""
    branch: Branch | None = s.branch
    for _ in range(_DEPTH):
        if branch is None or branch.tag in _LISTS:
            return branch
        branch = branch.parent
    return None


def _is_called_apart(s: Segment) -> bool:
    """Whether the names of a block without others in it speak against it."""
    return bool(meaning_of(f"{s.element.get('class', '')} {s.element.get('id', '')}".lower()) & NEGATIVE)


def _quotation_of(s: Segment) -> Branch | None:
    """The quotation of several paragraphs in which a segment stands."""
    branch: Branch | None = s.branch
    for _ in range(_DEPTH):
        if branch is None or branch.tag == "blockquote":
            return branch
        branch = branch.parent
    return None


def _is_pulled(s: Segment) -> bool:
    """Whether a quotation is called a pull quote, with whose words it shows once more."""
    branch: Branch | None = s.branch
    for _ in range(_DEPTH):
        if branch is None or "pull" in branch.names:
            return branch is not None
        branch = branch.parent
    return False


def _stands_amid(unit: Branch, everything: Sequence[Segment], taken: set[int]) -> bool:
    if unit.flags & _APART or meaning_of(unit.names) & NEGATIVE:
        return False
    inside = everything[unit.first : unit.last]
    if sum([s.link_chars for s in inside]) > _LINKED * sum([len(s.text) for s in inside]):
        return False
    return _is_between(unit.first, unit.last, unit.parent, everything, taken)


def _is_between(first: int, last: int, box: Branch | None, everything: Sequence[Segment], taken: set[int]) -> bool:
    """Whether texts of one block were kept right before and after the segments from first up to last."""
    home = _home(first, last, box)
    return (
        home is not None
        and _is_kept_beside(everything, first - 1, -1, home, taken)
        and _is_kept_beside(everything, last, 1, home, taken)
    )


def _home(first: int, last: int, home: Branch | None) -> Branch | None:
    """The block in which a list or a quotation stands with others; ``None`` where a box of its own is called something else."""
    for _ in range(_DEPTH):
        if home is None or home.first < first or last < home.last:
            return home
        if meaning_of(home.names) & NEGATIVE or home.flags & _APART:
            return None
        home = home.parent
    return home


def _is_kept_beside(everything: Sequence[Segment], at: int, step: int, home: Branch, taken: set[int]) -> bool:
    """Whether the next text that is no heading was kept, and stands in the same block; captions, a few links to other articles, and lists and quotations that were left out, are passed over."""
    headings = passed = links = 0
    while home.first <= at < home.last:
        s = everything[at]
        if passed < _FAR and s.text and s.index not in taken and s.flags & _PASSED and not s.links:
            passed += 1
        elif s.text and s.link_chars and s.index not in taken and links < _OTHERS and s.link_chars >= _WHOLLY * len(s.text):
            links += 1
        elif s.text and not s.flags & _CAPTION:
            if not s.flags & _HEADING:
                return s.index in taken
            headings += 1
            if headings > _HEADINGS:
                return False
        at += step
    return False


def _is_bare(s: Segment, everything: Sequence[Segment]) -> bool:
    """Whether a line between two that were kept has no box and no name of its own in the block of all three.

    What sites put between paragraphs has a box with a name, or leads somewhere.
    """
    if s.links or s.kind != "text" or s.flags & _IN_UNIT:
        return False
    if is_apart(s.text):
        return False
    block, own = s.branch, s.element
    if own is not block.element and (own.get("class") or own.tag not in _BARE):
        return False
    return block.first < s.index < block.last - 1 and everything[s.index - 1].text != s.text != everything[s.index + 1].text


def shows_address(s: Segment) -> bool:
    """Whether a line is a link to the web address that it shows and nothing else: a source, the site that a paragraph is about."""
    return s.links == 1 and s.kind == "text" and not s.flags & _IN_UNIT and _ADDRESS.fullmatch(s.text) is not None


def _is_noted(s: Segment) -> bool:
    """Whether the links of a sentence are the signs of its notes: "[1]", "*"."""
    return s.link_chars <= _NOTE * s.links and all((a.get("href") or "").startswith("#") for a in s.element.iter("a"))


def _is_plain_sentence(s: Segment) -> bool:
    """Whether a text is a sentence that leads nowhere, and no address."""
    return s.kind == "text" and s.tag == "p" and is_sentence(s.text) and not s.flags & _IN_UNIT and "@" not in s.text


def _links_within(s: Segment) -> bool:
    """Whether a text is a long sentence or several, a small part of which leads on."""
    return (
        s.kind == "text"
        and len(s.text) >= _PARAGRAPH
        and s.text[-1] in _ENDS
        and s.link_chars <= _LINKED * len(s.text)
        and not s.flags & _IN_UNIT
    )


def _is_answered(s: Segment, everything: Sequence[Segment], taken: set[int]) -> bool:
    """Whether it is a question, or what a text to fold out is called, and the text below it was kept."""
    if s.tag == "summary" and s.branch.tag == "details":
        return s.link_chars == 0 and any(other.index in taken for other in everything[s.index + 1 : s.branch.last])
    if s.text[-1] not in "?？" or not _SHORTEST <= len(s.text) <= _LONGEST or s.link_chars * 2 > len(s.text):
        return False
    below = next((other for other in everything[s.index + 1 : s.index + _PAIR] if other.text), None)
    if below is None or below.index not in taken or below.flags & _HEADING or len(below.text) < _ANSWER:
        return False
    branch: Branch | None = s.branch
    while branch is not None and branch.last <= below.index:
        branch = branch.parent
    return branch is not None and branch.last - branch.first <= _PAIR
