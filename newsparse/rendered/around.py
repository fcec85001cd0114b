"""What a rendered page shows around the text: the trail to it, how many comments there are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from newsparse.generic.section.korean_sections import SECTIONS
from newsparse.generic.section.trail_words import HOME
from newsparse.grammar.headline import headline_key
from newsparse.regex import regex
from newsparse.rendered import signatures
from newsparse.rendered.furniture import is_furniture
from newsparse.rendered.lines import Line

#: Steps of a trail, and characters of one; a start page further above heads a menu.
_MOST, _LONGEST = 4, 24
#: A section and one within it, if nothing else is called so.
_NESTED = 2
#: Of what menus call a section, what a button above a headline says, too.
_BUTTONS = frozenset(("알림", "포토"))
#: Lines below the text among which the number of comments may stand.
_BELOW = 10
#: "이 기사는 언론사에서 경제 섹션으로 분류했습니다."
_FILED = regex(r"이 기사는 언론사에서 (.{1,24}?) 섹션으로 분류")
#: "댓글 3", "댓글(3)", "3개의 댓글", at the end of a line of dates or alone.
_COMMENTS = regex(r"(?:(?:^|\s)댓글\s?:?\s?[(\[]?|^)(\d{1,3}(?:,\d{3}){0,2}|\d{1,6})(?:[)\]개]?$|개의 댓글$)")


class Trail(NamedTuple):
    """The steps to an article, outermost first, and the lines that show them."""

    steps: tuple[str, ...]
    lines: list[Line]


def trail(everything: Sequence[Line], headline: int) -> Trail | None:
    """How one gets to the article whose headline has that number: a line or a few above it, or the portal's word below the text."""
    above = [line for line in everything if line.number < headline]
    if above and (steps := steps_of(above[-1].text)):
        return Trail(steps, above[-1:])
    lines: list[Line] = []
    for line in reversed(above[-_MOST - 1 :]):
        if lines and headline_key(line.text) in HOME:
            return Trail(tuple(step.text for step in reversed(lines)), lines[::-1])
        if len(line.text) > _LONGEST or is_furniture(line.text) or signatures.is_date_line(line.text):
            break
        lines.append(line)
    known = [line for line in above[-_MOST - 1 :] if line.text in SECTIONS]
    if (
        len(known) == 1
        and known[0].text not in _BUTTONS
        or len(known) == _NESTED
        and above[-_NESTED:] == known == [line for line in above if line.text in SECTIONS]
    ):
        return Trail(tuple(line.text for line in known), known)  # more are a menu
    for line in everything:
        if "섹션으로 분류" in line.text and (filed := _FILED.match(line.text)):
            return Trail((filed[1],), [line])
    return None


def steps_of(text: str) -> tuple[str, ...]:
    """The steps that one line shows: "홈 > 바이오 > 제약"."""
    if ">" not in text and "›" not in text:
        return ()
    steps = [step for part in text.replace("›", ">").split(">") if (step := part.strip())]
    if not 1 < len(steps) <= _MOST + 1 or any(len(step) > _LONGEST for step in steps):
        return ()
    return tuple(steps[1:] if headline_key(steps[0]) in HOME else steps)


def whole_line(lines: Sequence[Line], copyright: Line) -> list[Line]:
    """The line that states the rights, and the next where a bracket that opens there closes."""
    at = next((i for i, line in enumerate(lines) if line is copyright), len(lines))
    for opening, closing in ("<>", "[]"):
        if (
            copyright.text.startswith(opening)
            and closing not in copyright.text
            and any(line.text.endswith(closing) for line in lines[at + 1 : at + 2])
        ):
            return [copyright, lines[at + 1]]
    return [copyright]


def comments(everything: Sequence[Line], headline: int, first: int, last: int) -> tuple[int, Line] | None:
    """How many comments there are, as a line between headline and body or right below it says, or that and the next.

    Args:
        headline: number of its line.
        first: number of the body's first line.
        last: number of its last.
    """
    between = [line for line in everything if headline < line.number < first]
    below = [line for line in everything if line.number > last][:_BELOW]
    for lines in (between, below):
        for line, following in pairwise([*lines, *lines[-1:]]):
            if "댓글" not in line.text:
                continue
            if found := _COMMENTS.search(line.text) or (line.text == "댓글" and _COMMENTS.fullmatch(following.text)):
                return int(found[1].replace(",", "")), line
    return None
