"""How a page's text is laid out: in one run below a dated headline, or in boxes that repeat each other."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from newsparse.regex import regex
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from newsparse.generic.likelihood.view import View
    from newsparse.page import Page

LAYOUT: tuple[str, ...] = (
    "run", "run_share", "run_of_prose", "gap", "heading_share", "heading_length", "boxed_share", "boxed_prose", "boxes",
    "lead_length", "lead_dated", "lead_signed", "in_paragraphs",
)  # fmt: skip

_HEADING = In.HEADING.value
#: Blocks of text that follow each other with at most this many others between them are one run.
_APART = 3
#: Segments below the headline where an article tells who wrote it when; of a line of at most so many characters.
_LEAD, _LINE = 6, 80
_YEAR = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_BY = regex(r"(?:by|von|par|por|di|door|af|av|автор)\b", re.I)
#: From how many siblings of one name a box is one of a list; what is repeated in running text too.
_MANY = 3
_OF_TEXT = frozenset(("p", "tr", "td", "ul", "ol", "li", "tbody", "table"))


def layout(page: Page, view: View, headline: int) -> tuple[float, ...]:
    """The numbers, in the order of ``LAYOUT``. ``headline`` is the index of its segment, or -1."""
    sizes = [len(s.text) for s in view.prose]
    size, whole = sum(sizes) or 1, sum([len(s.text) for s in view.texts]) or 1
    run = _longest_run(view)
    first, last = (view.prose[0].index, view.prose[-1].index) if view.prose else (0, 0)
    headings = [len(s.text) for s in view.texts if s.flags & _HEADING]
    return (
        run, run / whole, run / size, (last - first) / (len(sizes) - 1) if len(sizes) > 1 else 99,
        sum(headings) / whole, sum(headings) / (len(headings) or 1), *_of_boxes(page, view, size, whole), *_of_lead(page, headline),
        sum([s.tag == "p" for s in view.prose]) / (len(sizes) or 1),
    )  # fmt: skip


def _longest_run(view: View) -> int:
    """Characters of the longest run of text."""
    running = {s.index for s in view.prose}
    best = current = between = 0
    for s in view.texts:
        if s.index in running:
            current = current + len(s.text) if between < _APART else len(s.text)
            best, between = max(best, current), 0
        else:
            between += 1
    return best


def _of_boxes(page: Page, view: View, size: int, whole: int) -> tuple[float, float, float]:
    """Shares of all text and of the running text that stand in boxes of a list, and how many boxes of all are such."""
    branches = page.branches
    keys = [(id(branch.parent), branch.tag, branch.names) for branch in branches]
    times = Counter(keys)
    listed = sum([count for count in times.values() if count >= _MANY])
    inside: set[int] = set()
    for branch, key in zip(branches, keys, strict=True):
        if times[key] >= _MANY and branch.tag not in _OF_TEXT or id(branch.parent) in inside:
            inside.add(id(branch))
    boxed = sum([len(s.text) for s in view.texts if id(s.branch) in inside])
    prose = sum([len(s.text) for s in view.prose if id(s.branch) in inside])
    return boxed / whole, prose / size, listed / (len(branches) or 1)


def _of_lead(page: Page, headline: int) -> tuple[float, bool, bool]:
    """How long the lines below the headline are, and whether they have a year and a byline."""
    below = [s.text for s in page.segments[headline + 1 : headline + 1 + _LEAD] if s.text] if headline >= 0 else []
    short = [text for text in below if len(text) <= _LINE]
    return (
        sum([len(text) for text in below]) / (len(below) or 1), any(_YEAR.search(text) for text in short),
        any(_BY.match(text) for text in short),
    )  # fmt: skip
