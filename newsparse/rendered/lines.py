"""Lines: a rendered page as numbered lines of folded text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from newsparse.regex import regex

#: A list marker that browsers and text renderers put before an item.
#: "28. April 2023" is a date, no item.
_BULLET = regex(r"[•‣⁃∙*–·-] +(?=\S)|\d{1,2}[.)] +(?=\S)(?![^\W\d_]{3,10}\.?,? ?(?:19|20)\d\d)")
_BREAKS = regex(r"\r\n?|[\n\v\f\x85\u2028\u2029]")
_INVISIBLE = regex("[\x00-\x08\x0e-\x1f\x7f\u200b\u200e\u200f\u2060\ufeff\ud800-\udfff]")
#: What Markdown writes before a heading and around words set apart.
_HASHES = regex(r"(#{1,6}) {1,4}(?=\S)")
_SET_APART = regex(r"(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]{1,400})(?<=\S)\1")
_WRAPPED_WIDTH = 100
#: Of the column, what a line that was broken there fills at least.
_FULL = 0.75
_ENDS = frozenset(".!?。")
#: Characters from here on are as wide as two.
_NARROWEST_WIDE = "\u2e80"


@dataclass(frozen=True, slots=True)
class Line:
    """One displayed line.

    Attributes:
        number: its place in the input, from 1.
        text: white space folded, without a list marker.
        bullet: the list marker it had ("•", "3."), or empty.
        after_blank: whether an empty line stood before it.
        level: of a heading written as Markdown, 1 to 6; 0 for any other line.
    """

    number: int
    text: str
    bullet: str = ""
    after_blank: bool = False
    level: int = 0


def read_lines(text: str) -> list[Line]:
    """The lines that show something, in order; hard-wrapped paragraphs become one line."""
    lines: list[Line] = []
    blank = True
    for number, raw in enumerate(_BREAKS.split(_INVISIBLE.sub("", text)), 1):
        shown = " ".join(raw.split())
        if not shown:
            blank = True
            continue
        hashes = _HASHES.match(shown)
        if hashes:
            shown = shown[hashes.end() :]
        if apart := _SET_APART.fullmatch(shown):
            shown = apart.group(2)
        bullet = _BULLET.match(shown)
        marker = bullet.group().strip() if bullet else ""
        lines.append(Line(number, shown[bullet.end() :] if bullet else shown, marker, blank, len(hashes.group(1)) if hashes else 0))
        blank = False
    return _unwrapped(lines)


def weight(text: str) -> int:
    """Displayed width: a wide (Chinese, Japanese, Korean) character counts for two."""
    return len(text) if text.isascii() else len(text) + sum(map(_NARROWEST_WIDE.__lt__, text))


def _unwrapped(lines: list[Line]) -> list[Line]:
    """Groups of lines broken at a fixed column, each joined into one line."""
    starts = [i for i, line in enumerate(lines) if line.after_blank or not i]
    groups = [lines[start:end] for start, end in pairwise([*starts, len(lines)])]
    wrapped = [_is_wrapped(group) for group in groups]
    column = max((weight(line.text) for group, is_wrapped in zip(groups, wrapped, strict=True) if is_wrapped for line in group), default=0)
    out: list[Line] = []
    for group, is_wrapped in zip(groups, wrapped, strict=True):
        if is_wrapped or (column and _fills(group, column)):
            out.append(replace(group[0], text=" ".join(line.text for line in group)))
        else:
            out.extend(group)
    return out


def _fills(group: list[Line], column: int) -> bool:
    """Whether two lines are one that was broken at the column at which others of the page are."""
    if len(group) != 2 or group[1].bullet or group[0].level or group[1].level:  # noqa: PLR2004
        return False
    first, last = (weight(line.text) for line in group)
    return column * _FULL <= first <= column and last <= column and group[0].text[-1] not in _ENDS


def _is_wrapped(group: list[Line]) -> bool:
    if len(group) < 3 or any(line.bullet or line.level for line in group[1:]):
        return False
    widths = [weight(line.text) for line in group[:-1]]
    if not 60 <= max(widths) <= _WRAPPED_WIDTH or min(widths) < max(widths) * _FULL:
        return False
    if group[-1].text[-1] not in ".!?。”\"":  # lines of a deck are no sentence
        return False
    return sum(line.text[-1] in _ENDS for line in group[:-1]) * 3 <= len(group)
