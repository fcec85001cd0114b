"""Texts in a row that are set alike, and what stands beside them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from newsparse.body.home import around
from newsparse.grammar.credits.credit_lines import LONGEST, credit_line
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

_HEADING = In.HEADING.value
_WHOLLY = 0.9  # the share of a line that is a link to another article
_SENTENCE, _ENDS = 20, frozenset(".!?…。！？؟۔।॥։።၊။”»」』")  # characters of a sentence, and how it ends
_BESIDE = 12  # segments from a paragraph to the next
_TIME = regex(r"\d\d?[:.]\d\d", re.A)
_FELLOWS, _ROW = 3, 8  # texts set as a line that is none; texts in a row that were left out
_BOX = 8  # segments of a small box
_NO_DIGITS = str.maketrans("", "", "0123456789")  # of the boxes of a numbered list: "item_1", "item_2"
_MEDIA = 3  # segments without text that may stand between two paragraphs
#: How a segment is set: its tag, its class and the block that it stands in, or what the small box of a sentence is called.
_Set = tuple[str, str, "Branch | str | None"]


def set_as_text(plain: list[Segment], kept: list[Segment], taken: set[int], everything: Sequence[Segment]) -> set[Segment]:
    """Of texts that lead nowhere those few in a row between two that were kept that are set as others of their block that were kept."""
    places = {s.index: s for s in plain}
    rows = [
        row
        for s in plain
        if (s.index - 1 in taken or _beside(s, everything, -1) in taken) and (row := _row(s, places, taken, everything))
    ]
    if not rows:
        return set()
    ways = {(s.tag, s.element.get("class")) for row in rows for s in row}
    fellows = Counter([_set(other) for other in kept if (other.tag, other.element.get("class")) in ways])
    return {
        s
        for row in rows
        if all(
            _is_fellow(s, fellows[_set(s)], everything) or len(row) > 1 and _heads_own_box(s, everything) for s in row
        )
        for s in row
    }


def _heads_own_box(s: Segment, everything: Sequence[Segment]) -> bool:
    """Whether a heading opens a small box of its own with the next text: an item of a list of things."""
    box, below = around(s), _beside(s, everything, 1)
    return (
        bool(s.flags & _HEADING)
        and box is not None
        and s.index == box.first < below < box.last <= box.first + _BOX
        and not everything[below].flags & _HEADING
        and is_sentence(everything[below].text)
    )


def is_between_fellows(s: Segment, everything: Sequence[Segment], taken: set[int]) -> bool:
    """Whether the next texts before and after it that stand in its own block are set as it is and were kept, whatever boxes stand between."""
    return not is_apart(s.text) and all(
        (other := _next_in_block(s, everything, step)) is not None and other.index in taken for step in (-1, 1)
    )


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
    if not fellows or "@" in s.text or is_apart(s.text):
        return False
    beside = everything[s.index - 1].kind, everything[s.index + 1].kind
    return is_sentence(s.text) or fellows >= _FELLOWS and "image" not in beside


def _set(s: Segment) -> _Set:
    block = around(s)
    is_boxed = block is not None and block.names and block.last - block.first <= _BOX and is_sentence(s.text)
    return s.tag, s.element.get("class") or "", block.names.translate(_NO_DIGITS) if block is not None and is_boxed else block


def is_sentence(text: str) -> bool:
    return len(text) >= _SENTENCE and text[-1] in _ENDS


def is_apart(text: str) -> bool:
    """Whether a line is when a live page's entry was written, or whose the pictures are."""
    return _TIME.match(text) is not None or len(text) <= LONGEST and credit_line(text) is not None


def _beside(s: Segment, everything: Sequence[Segment], step: int) -> int:
    """Where the next text before or after a segment is, whatever pictures and linked credits of these stand between."""
    at = s.index + step
    while (
        0 < at < len(everything)
        and (not everything[at].text or _is_linked_credit(everything[at], everything))
        and abs(at - s.index) <= _MEDIA
    ):
        at += step
    return at


def _is_linked_credit(s: Segment, everything: Sequence[Segment]) -> bool:
    """Whether a short line right below a picture is nothing but a link, to where the picture is from."""
    return s.links > 0 and len(s.text) <= LONGEST and everything[s.index - 1].kind == "image" and s.link_chars >= _WHOLLY * len(s.text)
