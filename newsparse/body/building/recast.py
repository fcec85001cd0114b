"""Blocks that are something else than their own markup says: running text set as headings, pull quotes, lists of one item each, numbered questions."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from newsparse.article import Block, Heading, List, Paragraph, Quote
from newsparse.body.locating.missing import SENTENCE_ENDS, set_as_headings
from newsparse.body.stripping.amid.pull_quotes import is_named_so, named_so, names_speaker
from newsparse.content import made
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    Placed = tuple[Block, list[Segment]]

_HEADING = In.HEADING.value
_QUESTION, _LONGEST_QUESTION = regex(r"(?:Q\s?)?\d{1,2}\s?[.):]\s?(?=\D)"), 200
_ASKS, _NUMBERS, _NONE = ("?", "？"), "0123456789Q", frozenset[Segment]()
_LONGEST_SUMMARY, _LONGEST_NAME = 100, 80
_MOST_ITEMS = 200  # of one list that lists of one item go on with, each of which is built anew


class Recasting:
    """What a body's blocks are to be read as: asked once a body, since few have any of it."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self.large = set_as_headings(segments)
        self.pulled = bool(named_so(segments))
        self.questions = _questions(segments)
        self.needed = self.pulled or self.large or self.questions

    def add(self, blocks: list[Placed], block: Block, s: Segment) -> None:
        """Add a block that one segment is, as what it is."""
        if type(block) is Paragraph and (s.tag == "summary" and len(s.text) <= _LONGEST_SUMMARY or s in self.questions):
            block = Heading(text=block.text, level=3, links=block.links)
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
