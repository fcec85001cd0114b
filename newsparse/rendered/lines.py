"""Lines: a rendered page as numbered lines of folded text."""

from __future__ import annotations

from dataclasses import dataclass

from newsparse.regex import regex

#: A list marker that browsers and text renderers put before an item.
#: "28. April 2023" is a date, no item.
_BULLET = regex(r"[•‣⁃∙*–·-] +(?=\S)|\d{1,2}[.)] +(?=\S)(?![^\W\d_]{3,10}\.?,? ?(?:19|20)\d\d)")
_BREAKS = regex(r"\r\n?|[\n\v\f\x85\u2028\u2029]")
_INVISIBLE = regex("[\x00-\x08\x0e-\x1f\x7f\u200b\u200e\u200f\u2060\ufeff\ud800-\udfff]")
_WRAPPED_WIDTH = 100
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
    """

    number: int
    text: str
    bullet: str = ""
    after_blank: bool = False


def read_lines(text: str) -> list[Line]:
    """The lines that show something, in order; hard-wrapped paragraphs become one line."""
    lines: list[Line] = []
    blank = True
    for number, raw in enumerate(_BREAKS.split(_INVISIBLE.sub("", text)), 1):
        shown = " ".join(raw.split())
        if not shown:
            blank = True
            continue
        bullet = _BULLET.match(shown)
        marker = bullet.group().strip() if bullet else ""
        lines.append(Line(number, shown[bullet.end() :] if bullet else shown, marker, blank))
        blank = False
    return _unwrapped(lines)


def weight(text: str) -> int:
    """Displayed width: a wide (Chinese, Japanese, Korean) character counts for two."""
    return len(text) if text.isascii() else len(text) + sum(map(_NARROWEST_WIDE.__lt__, text))


def _unwrapped(lines: list[Line]) -> list[Line]:
    """Groups of lines broken at a fixed column, each joined into one line."""
    out: list[Line] = []
    start = 0
    for end in range(1, len(lines) + 1):
        if end < len(lines) and not lines[end].after_blank:
            continue
        group = lines[start:end]
        if _is_wrapped(group):
            joined = " ".join(line.text for line in group)
            out.append(Line(group[0].number, joined, group[0].bullet, group[0].after_blank))
        else:
            out.extend(group)
        start = end
    return out


def _is_wrapped(group: list[Line]) -> bool:
    if len(group) < 3 or any(line.bullet for line in group[1:]):
        return False
    widths = [weight(line.text) for line in group[:-1]]
    if not 60 <= max(widths) <= _WRAPPED_WIDTH or min(widths) < max(widths) * 0.75:
        return False
    if group[-1].text[-1] not in ".!?。”\"":  # lines of a deck are no sentence
        return False
    return sum(line.text[-1] in ".!?。" for line in group[:-1]) * 3 <= len(group)
