"""The line model: which lines of a rendered page are its body, and which is its headline.

Three sets of gradient-boosted trees, trained by ``tests/train/line_model.py`` and written out in ``weights.py``. The
first say which lines look like the body's; where that body begins tells which line above it is the headline; with
both known the last ones decide. Lines are then weighed together as the blocks of HTML are (``newsparse.body.locating.model``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsparse.body.locating.model import chosen
from newsparse.rendered.evidence import Lines, body_rows, closer_rows, title_rows
from newsparse.rendered.hangul_headline import above_deck, may_be_headline
from newsparse.rendered.weights import first, headline, last

#: Lines above the body among which the headline is looked for, and the most below its first one.
ABOVE, BELOW = 120, 3
#: Lines below the headline of an article copied without its page, of which little besides is left; the share of them that is running text; the log-odds they gain.
_SHORT, _RUNNING, _BARE = 30, 0.6, 1.5
#: How near, in lines, a line is beside another, and the log-odds that running text then gains.
_BESIDE, _DOUBT = 3, 1.0
#: Width of the shortest and the longest headline.
_NARROWEST, _WIDEST = 6, 300
#: Width of the shortest Korean sentence.
_SENTENCE = 24


@dataclass(frozen=True, slots=True)
class Found:
    """What the model says: the headline's line, if there is one, and whether each line is the body's."""

    headline: int | None
    kept: list[bool]


def read_model(page: Lines) -> Found:
    """Weigh the lines of one page."""
    rows = body_rows(page)
    said = [first(row) for row in rows]
    kept = together(page, said)
    start = start_of(page, kept)
    at: int | None = None
    candidates = headlines(page, start)
    if candidates:
        worth = [headline(row) for row in title_rows(page, candidates, start)]
        at = candidates[worth.index(max(worth))]
        at = above_deck(page, at, dict(zip(candidates, worth, strict=True)))
    closer = closer_rows(page, said, -1 if at is None else at, kept)
    scores = [last((*row, *more)) for row, more in zip(rows, closer, strict=True)]
    if at is not None and _is_bare(page, at):
        scores = [score + (_BARE if i > at and not _is_apart(page, i) else 0.0) for i, score in enumerate(scores)]
    return Found(at, _with_neighbours(page, scores))


def _is_bare(page: Lines, headline: int) -> bool:
    """Whether what stands below the headline is an article copied without its page: little else than running text, and nothing that heads other stories."""
    if len(page) - headline > _SHORT or any(page.more[headline + 1 :]) or any(page.rights[headline + 1 :]):
        return False
    return page.running[-1] - page.running[headline + 1] >= _RUNNING * sum(page.widths[headline + 1 :])


def _is_apart(page: Lines, at: int) -> bool:
    return page.bylines[at] or page.dated[at] or page.captions[at]


def _with_neighbours(page: Lines, scores: Sequence[float]) -> list[bool]:
    """Which lines to keep, where running text beside kept lines is given the benefit of the doubt: a reader misses a paragraph more than he minds one."""
    kept = together(page, scores)
    lifted = [
        score + _DOUBT if (page.prose[i] or _is_sentence(page, i)) and _is_beside(page, kept, i) else score
        for i, score in enumerate(scores)
    ]
    return _whole_lists(page, together(page, lifted))


def _is_sentence(page: Lines, at: int) -> bool:
    """Whether a line is a sentence in Hangul, however short: a Korean paragraph often is."""
    return page.texts[at].endswith("다.") and page.widths[at] >= _SENTENCE


def _whole_lists(page: Lines, kept: list[bool]) -> list[bool]:
    """The same with lists whole: all items of one are kept, or none, as most of its text is."""
    start = 0
    for i in range(len(kept) + 1):
        if i < len(kept) and page.lines[i].bullet:
            continue
        if i - start > 1:
            taken = sum(width for width, keep in zip(page.widths[start:i], kept[start:i], strict=True) if keep)
            kept[start:i] = [2 * taken > sum(page.widths[start:i])] * (i - start)
        start = i + 1
    return kept


def _is_beside(page: Lines, kept: Sequence[bool], at: int) -> bool:
    """Whether a kept line stands near, and between the two no line that heads what follows articles or states rights."""
    for step in (-1, 1):
        for i in range(at, at + step * (_BESIDE + 1), step):
            if not 0 <= i < len(kept) or page.more[i] or page.rights[i]:
                break
            if kept[i]:
                return True
    return False


def together(page: Lines, scores: Sequence[float]) -> list[bool]:
    """Which lines to keep for these log-odds: no line has markup that it could share with others."""
    return chosen(scores, [max(1, width) for width in page.widths], range(1, len(scores) + 1))


def start_of(page: Lines, kept: Sequence[bool]) -> int:
    """The first kept line of running text, or else the first kept one."""
    taken = [i for i, keep in enumerate(kept) if keep]
    return next((i for i in taken if page.prose[i]), taken[0] if taken else 0)


def headlines(page: Lines, start: int) -> list[int]:
    """The lines that may be the headline of a body that begins at ``start``."""
    near = range(max(0, start - ABOVE), min(len(page), start + BELOW + 1))
    found = [i for i in near if _NARROWEST <= page.widths[i] <= _WIDEST and any(map(str.isalpha, page.texts[i]))]
    return [i for i in found if may_be_headline(page, i)] or found
