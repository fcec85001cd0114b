"""What the block model left out although everything around it was kept: lists between paragraphs, questions over their answers.

The model judges block by block, and a list of a word or two an item has nothing of an article by itself. What stands between two
blocks that were kept, right beside them, is the article's as well, if it leads nowhere, or is a web address written out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from newsparse.body.home import around
from newsparse.body.mending.left_out import left_out_between
from newsparse.body.names import NEGATIVE, meaning_of
from newsparse.grammar.credits.credit_lines import LONGEST, credit_line
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

_LIST, _HEADING = In.LIST.value, In.HEADING.value
_APART = In.NAV.value | In.FOOTER.value | In.ASIDE.value | In.FORM.value | In.HIDDEN.value
_LISTS = ("ul", "ol")
_TIME = regex(r"\d\d?[:.]\d\d", re.A)
_UNIT = _LIST | In.TABLE.value | In.QUOTE.value | In.CAPTION.value | In.FIGURE.value
_IN_UNIT, _BARE = _UNIT | _HEADING, frozenset(("p", "div"))
_DEPTH = 4  # boxes in an item around its text
_LINKED = 0.25  # share of a list's text in links
_OTHERS, _WHOLLY = 3, 0.9  # links to other articles that may stand between, and the share of a line that is one
_HEADINGS = 2  # headings that may stand between a list and a paragraph
_SHORTEST, _LONGEST = 8, 160  # characters of a question
_ANSWER = 24  # characters of an answer
_PAIR = 12  # segments of the block that holds question and answer
_SENTENCE, _ENDS = 20, frozenset(".!?…。！？؟۔।॥։።၊။”»」』")  # characters of a sentence, and how it ends
_FELLOWS, _ROW = 3, 8  # texts set as a line that is none; texts in a row that were left out
_QUOTE, _CAPTION = In.QUOTE.value, In.CAPTION.value
_PASSED = _LIST | _QUOTE
_PARAGRAPH, _BESIDE = 80, 12  # characters of a paragraph, segments from it to the next
_FAR = 40  # texts that are passed over: each of a thousand lists in a row must not be asked for all the others
_NOTE = 4  # characters of the sign of a note
_BOX = 8  # segments of a small box
_NO_DIGITS = str.maketrans("", "", "0123456789")  # of the boxes of a numbered list: "item_1", "item_2"
_MEDIA = 3  # segments without text that may stand between two paragraphs
_ADDRESS = regex(r"\W{0,3}(?:\d{1,2}\W?\s?)?(?:(?:https?://|www\.)\S{3,300}|(?-i:[a-z\d-]{2,40}(?:\.[a-z\d-]{2,30}){1,3})(?:/\S{0,200})?)", re.I)

#: How a segment is set: its tag, its class and the block that it stands in, or what the small box of a sentence is called.
_Set = tuple[str, str, "Branch | str | None"]


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
        elif _is_answered(s, everything, taken) or s.index - 1 in taken and s.index + 1 in taken and (_is_bare(s, everything) or shows_address(s)):
            back.add(s)
        elif (not s.links or _is_noted(s)) and not s.flags & _UNIT and s.kind == "text":
            plain.append(s)
    if taken is not None:
        back.update(s for s in left_out_between(kept, dropped, _APART) if (_links_within(s) if s.links and not _is_noted(s) else _is_plain_sentence(s)) and _is_between_fellows(s, everything, taken))
    if plain and taken is not None:
        back |= _set_as_text(plain, kept, taken, everything)
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
    return home is not None and _is_kept_beside(everything, first - 1, -1, home, taken) and _is_kept_beside(everything, last, 1, home, taken)


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
    if _is_apart(s.text):
        return False
    block, own = s.branch, s.element
    if own is not block.element and (own.get("class") or own.tag not in _BARE):
        return False
    return block.first < s.index < block.last - 1 and everything[s.index - 1].text != s.text != everything[s.index + 1].text


def shows_address(s: Segment) -> bool:
    """Whether a line is a link to the web address that it shows and nothing else: a source, the site that a paragraph is about."""
    return s.links == 1 and s.kind == "text" and not s.flags & _IN_UNIT and _ADDRESS.fullmatch(s.text) is not None


def _set_as_text(plain: list[Segment], kept: list[Segment], taken: set[int], everything: Sequence[Segment]) -> set[Segment]:
    """Of texts that lead nowhere those few in a row between two that were kept that are set as others of their block that were kept."""
    places = {s.index: s for s in plain}
    rows = [row for s in plain if (s.index - 1 in taken or _beside(s, everything, -1) in taken) and (row := _row(s, places, taken, everything))]
    if not rows:
        return set()
    ways = {(s.tag, s.element.get("class")) for row in rows for s in row}
    fellows = Counter([_set(other) for other in kept if (other.tag, other.element.get("class")) in ways])
    return {s for row in rows if all(_is_fellow(s, fellows[_set(s)], everything) or len(row) > 1 and _heads_own_box(s, everything) for s in row) for s in row}


def _heads_own_box(s: Segment, everything: Sequence[Segment]) -> bool:
    """Whether a heading opens a small box of its own with the next text: an item of a list of things."""
    box, below = around(s), _beside(s, everything, 1)
    return bool(s.flags & _HEADING) and box is not None and s.index == box.first < below < box.last <= box.first + _BOX and not everything[below].flags & _HEADING and _is_sentence(everything[below].text)


def _is_noted(s: Segment) -> bool:
    """Whether the links of a sentence are the signs of its notes: "[1]", "*"."""
    return s.link_chars <= _NOTE * s.links and all((a.get("href") or "").startswith("#") for a in s.element.iter("a"))


def _is_plain_sentence(s: Segment) -> bool:
    """Whether a text is a sentence that leads nowhere, and no address."""
    return s.kind == "text" and s.tag == "p" and _is_sentence(s.text) and not s.flags & _IN_UNIT and "@" not in s.text


def _links_within(s: Segment) -> bool:
    """Whether a text is a long sentence or several, a small part of which leads on."""
    return s.kind == "text" and len(s.text) >= _PARAGRAPH and s.text[-1] in _ENDS and s.link_chars <= _LINKED * len(s.text) and not s.flags & _IN_UNIT


def _is_between_fellows(s: Segment, everything: Sequence[Segment], taken: set[int]) -> bool:
    """Whether the next texts before and after it that stand in its own block are set as it is and were kept, whatever boxes stand between."""
    return not _is_apart(s.text) and all((other := _next_in_block(s, everything, step)) is not None and other.index in taken for step in (-1, 1))


def _next_in_block(s: Segment, everything: Sequence[Segment], step: int) -> Segment | None:
    """The next text of the block that is set as a segment is."""
    block, at, make = around(s), s.index + step, _set(s)
    while block is not None and block.first <= at < block.last and abs(at - s.index) <= _BESIDE:
        if everything[at].text and everything[at].tag == s.tag and around(everything[at]) is block:
            return everything[at] if _set(everything[at]) == make else None
        at += step
    return None


def _row(first: Segment, plain: Mapping[int, Segment], taken: set[int], everything: Sequence[Segment]) -> list[Segment]:
    """The texts from the first to the next that was kept, if they are few; else none."""
    row = [first]
    while (at := _beside(row[-1], everything, 1)) in plain and len(row) < _ROW:
        row.append(plain[at])
    return row if at in taken else []


def _is_fellow(s: Segment, fellows: int, everything: Sequence[Segment]) -> bool:
    """Whether a text is a sentence set as another that was kept, or as several and no picture's; no credit, and no address to write to."""
    if not fellows or "@" in s.text or _is_apart(s.text):
        return False
    beside = everything[s.index - 1].kind, everything[s.index + 1].kind
    return _is_sentence(s.text) or fellows >= _FELLOWS and "image" not in beside


def _set(s: Segment) -> _Set:
    block = around(s)
    is_boxed = block is not None and block.names and block.last - block.first <= _BOX and _is_sentence(s.text)
    return s.tag, s.element.get("class") or "", block.names.translate(_NO_DIGITS) if block is not None and is_boxed else block


def _is_sentence(text: str) -> bool:
    return len(text) >= _SENTENCE and text[-1] in _ENDS


def _is_apart(text: str) -> bool:
    """Whether a line is when a live page's entry was written, or whose the pictures are."""
    return _TIME.match(text) is not None or len(text) <= LONGEST and credit_line(text) is not None


def _beside(s: Segment, everything: Sequence[Segment], step: int) -> int:
    """Where the next text before or after a segment is, whatever pictures and linked credits of these stand between."""
    at = s.index + step
    while 0 < at < len(everything) and (not everything[at].text or _is_linked_credit(everything[at], everything)) and abs(at - s.index) <= _MEDIA:
        at += step
    return at


def _is_linked_credit(s: Segment, everything: Sequence[Segment]) -> bool:
    """Whether a short line right below a picture is nothing but a link, to where the picture is from."""
    return s.links > 0 and len(s.text) <= LONGEST and everything[s.index - 1].kind == "image" and s.link_chars >= _WHOLLY * len(s.text)


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
