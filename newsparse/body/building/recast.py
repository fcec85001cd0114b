"""Blocks that are something else than their own markup says: running text set as headings, pull quotes, lists of one item each, numbered questions, who speaks in an interview."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from newsparse.article import Block, Emphasis, Heading, List, Paragraph, Quote
from newsparse.body.locating.missing import SENTENCE_ENDS, set_as_headings
from newsparse.body.stripping.amid.pull_quotes import is_named_so, named_so, names_speaker
from newsparse.content import made
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    Placed = tuple[Block, list[Segment]]

_HEADING, _SET = In.HEADING.value, (In.HEADING | In.LIST | In.TABLE | In.QUOTE).value
_QUESTION, _LONGEST_QUESTION = regex(r"(?:Q\s?)?\d{1,2}\s?[.):]\s?(?=\D)"), 200
FOLDS = ("summary", "button")  # what is clicked to see what stands below
_ASKS, _STOPS, _NUMBERS, _NONE = ("?", "？"), frozenset(".?!…。”\"»"), "0123456789Q", frozenset[Segment]()
_LONGEST_SUMMARY, _LONGEST_NAME, _LONGEST_SUBHEAD, _BOLD = 100, 80, 60, 0.95
#: Whose words follow: "AM", "J.K.:", and the same before them; what is said so often is no subhead, but who speaks.
_INITIALS, _LONGEST_SPEAKER, _OFTEN = regex(r"(?!(?:PRO|CON)\b)(?:[A-ZÀ-ÞА-Я]{2,3}|(?:[A-ZÀ-ÞА-Я]\.){1,3}[A-ZÀ-ÞА-Я]\.?)(?=:|$)|[A-ZÀ-ÞА-Я]\.?(?=:)"), 40, 3
_NAME = regex(r"[A-ZÀ-ÞА-Я][\w.’'-]{1,20}(?: (?:(?:de|del|di|da|van|von|der|den|la|le) ){0,2}[A-ZÀ-ÞА-Я][\w.’'-]{0,20}){1,3}:?")
_QUOTES = '"”“’»«'
_MOST_ITEMS = 200  # of one list that lists of one item go on with, each of which is built anew


class Recasting:
    """What a body's blocks are to be read as: asked once a body, since few have any of it."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self.large = set_as_headings(segments)
        self.pulled = bool(named_so(segments))
        self.questions = _questions(segments)
        bold = [s for s in segments if s.strong_chars and not s.flags & _SET and s.strong_chars >= _BOLD * len(s.text) - s.text.count(" ")]
        self.speakers = _speakers(segments, bold) if bold[1:] else _NONE
        self.questions |= _asking_subheads(segments, bold) if bold[1:] else _NONE
        self.needed = self.pulled or self.large or self.questions or self.speakers

    def add(self, blocks: list[Placed], block: Block, s: Segment) -> None:
        """Add a block that one segment is, as what it is."""
        if type(block) is Paragraph and (s.tag in FOLDS and len(s.text) <= _LONGEST_SUMMARY or s in self.questions):
            block = Heading(text=block.text, level=3, links=block.links)
        elif type(block) is Heading and s in self.speakers:
            strong = made(Emphasis, {"kind": "strong", "start": 0, "end": len(block.text)})
            block = made(Paragraph, {"text": block.text, "links": block.links, "emphasis": (strong, *block.emphasis)})
        elif type(block) is Heading and s.tag in self.large and s.text[-1] in SENTENCE_ENDS:
            block = made(Paragraph, {"text": block.text, "links": block.links, "emphasis": block.emphasis})
        elif self.pulled and type(block) is Paragraph and is_named_so(s):
            last = blocks[-1][0] if blocks else None
            if type(last) is Quote and last.source is None and len(s.text) <= _LONGEST_NAME and names_speaker(s, blocks[-1][1][-1]):
                blocks[-1] = last.model_copy(update={"source": s.text.lstrip("—–―- ")}), [*blocks[-1][1], s]
                return
            block = made(Quote, {"text": block.text, "links": block.links, "emphasis": block.emphasis})
        blocks.append((block, [s]))


def _questions(segments: Sequence[Segment]) -> frozenset[Segment]:
    """Numbered questions, each above its answer, that are set otherwise than that."""
    asked = [
        s
        for s in segments
        if s.text[-1:] in _ASKS and s.text[0] in _NUMBERS and not s.text[_LONGEST_QUESTION:] and _QUESTION.match(s.text)
    ]
    if not asked[1:]:  # of one, the number counts nothing
        return _NONE
    texts = [s for s in segments if s.text]
    answers = dict(pairwise(texts))
    questions = frozenset(asked)
    for s in asked:
        answer = answers.get(s)
        if s.flags & _HEADING or answer is None or answer in questions or _make(answer) == _make(s):
            return _NONE
    return questions


def _asking_subheads(segments: Sequence[Segment], bold: Sequence[Segment]) -> frozenset[Segment]:
    """Bold questions that are subheads, for other bold lines are, and no more ask than those."""
    asking = [s for s in bold if s.text[-1] in _ASKS]
    others = [s for s in bold if s.text.rstrip(_QUOTES)[-1:].isalnum() and len(s.text) <= _LONGEST_SUBHEAD]
    if not asking or len(asking) > len(others) or any(len(s.text) > _LONGEST_SUBHEAD for s in asking):  # an interview's are of any length
        return _NONE
    below = dict(pairwise([s for s in segments if s.text]))
    return frozenset(
        s
        for s in asking
        if (answer := below.get(s)) is not None
        and not answer.strong_chars
        and len(answer.text) > len(s.text)
    )


def _speakers(segments: Sequence[Segment], bold: Sequence[Segment]) -> frozenset[Segment]:
    """Bold lines that are no headings, but say who speaks: one's initials, or a name that stands alone above what is said again and again."""
    above_words = {s for s, below in pairwise(segments) if not below.flags & _SET and below.text[-1:] in _STOPS}
    named = Counter(s.text for s in bold if len(s.text) <= _LONGEST_SPEAKER and s in above_words and _NAME.fullmatch(s.text))
    in_all = named.total()
    opened = Counter(found[0] for s in segments if s.text and (found := _INITIALS.match(s.text)))
    return frozenset(
        s
        for s in bold
        if named[s.text] >= _OFTEN
        and in_all > named[s.text]
        or (found := _INITIALS.match(s.text)) is not None
        and opened[found[0]] > 1
    )


def _make(s: Segment) -> tuple[str, str | None]:
    return s.tag, s.element.get("class")


def extend(blocks: list[Placed], group: list[Placed], element: Element) -> None:
    """Add the blocks of a group; a list of one item right below a list of its kind goes on with that: editors often make one of each item."""
    last = blocks[-1][0] if blocks else None
    if (
        group
        and type(last) is List
        and not group[1:]
        and type(one := group[0][0]) is List
        and last.ordered == one.ordered
        and not one.items[1:]
        and not last.items[_MOST_ITEMS:]
    ):
        before = element.getprevious()
        if before is not None and before.tag == element.tag and before in blocks[-1][1][-1].element.iterancestors():
            blocks[-1] = made(List, {"ordered": last.ordered, "items": (*last.items, *one.items)}), [*blocks[-1][1], *group[0][1]]
            return
    blocks += group
