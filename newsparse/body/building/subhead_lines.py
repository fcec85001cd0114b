"""Subheads that no element of their own holds: a bold line above its paragraph, of Korean texts also a line bold by its style."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.body.building.lines import lines_of_segment
from newsparse.regex import regex
from newsparse.tree.segments import BREAK, In, Part, Segment

_LONGEST = 45
_ENDS = regex(r"[.。:：,;]['\"”’」』)\]]{0,2}$")
#: A question of an interview, above its answer: "Q. 왜 하필 다리인가.", "- 다음 책은?".
_ASKING, _QUESTION, _LONGEST_QUESTION = frozenset("QＱ문-–—―▶▷◆◇■□●"), regex(r"(?:[QＱ문]\s?\d{0,2}\s?[.:)]|[-–—―▶▷◆◇■□●])\s?\S"), 160
_HANGUL = regex(r"[가-힣]")
#: Of a subhead that opens its paragraph: its characters, those of the rest, and how both end.
_LONGEST_OPENING, _SHORTEST_REST = 45, 80
_ENDS_LINE, _ENDS_SENTENCE = regex(r"[.!?…:,;–—-]\W{0,2}$"), regex(r"[.!?…]\W{0,2}$")
_APART = (In.LIST | In.TABLE | In.QUOTE | In.HEADING).value
_BOLD = regex(r"font-weight\s?:\s?(?:bold|[6-9]00)")


def is_styled_bold(s: Segment) -> bool:
    """Whether a line is bold by the style of its element or of the one element in it."""
    element = s.element
    for _ in range(3):
        if (style := element.get("style")) and _BOLD.search(style.lower()):
            return True
        if len(element) != 1 or (element.text or "").strip() or (element[0].tail or "").strip():
            return False
        element = element[0]
    return False


def with_subhead_lines(segments: list[Segment]) -> list[Segment]:
    """The segments, with bold lines parted from the paragraph that ``<br>`` joins them to: "<b>소제목</b><br>본문 …"."""
    if not [s for s in segments if s.strong_chars and "\n" in s.text]:
        return segments
    out: list[Segment] = []
    opened = {s: parts for s in segments if s.strong_chars and "\n" in s.text and (parts := _opened_by_subhead(s))}
    for s in segments:
        if s.kind == "text" and 0 < s.strong_chars < len(s.text) and "\n" in s.text and _HANGUL.search(s.text[:_LONGEST]):
            out += _parted(s)
        elif len(opened) > 1 and s in opened:  # one alone may be a label
            out += opened[s]
        else:
            out.append(s)
    return out


def _opened_by_subhead(s: Segment) -> list[Segment]:
    """A paragraph's bold first line, which is no sentence, and the rest, which is; nothing if it is otherwise made."""
    first, _, rest = s.text.partition("\n")
    if (
        s.tag != "p"
        or s.flags & _APART
        or not 1 < len(first) <= _LONGEST_OPENING
        or len(rest) < _SHORTEST_REST
        or "\n" in rest
        or _ENDS_LINE.search(first[-3:])
        or not _ENDS_SENTENCE.search(rest[-3:])
        or s.strong_chars > 2 * len(first)
        or _HANGUL.search(first)
    ):
        return []
    lines = list(lines_of_segment(s))
    return lines if len(lines) == 2 and _is_subhead(lines[0]) and not lines[1].strong_chars else []  # noqa: PLR2004


def _parted(s: Segment) -> Iterator[Segment]:
    lines = list(lines_of_segment(s))
    rest: list[Segment] = []
    if not any(_is_subhead(line) for line in lines) or all(_is_subhead(line) for line in lines):
        yield s
        return
    for line in lines:
        if _is_subhead(line):
            yield from _joined(s, rest)
            rest = []
            yield line
        else:
            rest.append(line)
    yield from _joined(s, rest)


def _joined(s: Segment, lines: list[Segment]) -> Iterator[Segment]:
    if lines:
        parts: list[Part] = [part for line in lines for part in (*line.parts, (BREAK, s.element, True))]
        yield s.holding(
            parts[:-1], sum(line.link_chars for line in lines), sum(line.strong_chars for line in lines), sum(line.links for line in lines)
        )


def _is_subhead(line: Segment) -> bool:
    """Whether a line is all bold, short, and no sentence."""
    text = line.text
    if (
        text[0] in _ASKING
        and len(text) <= _LONGEST_QUESTION
        and _QUESTION.match(text)
        and line.strong_chars >= 0.95 * (len(text) - text.count(" "))
    ):
        return True
    return (
        2 <= len(text) <= _LONGEST
        and line.strong_chars >= 0.95 * (len(text) - text.count(" "))
        and not line.links
        and not _ENDS.search(text)
    )
