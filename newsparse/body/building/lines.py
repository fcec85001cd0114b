"""Lines that are paragraphs: bodies in which a single ``<br>`` ends each paragraph.

As a rule a ``<br>`` is a line within a paragraph and two end it. Where one block holds most of the text,
and most of its lines are whole sentences, a reader sees paragraphs; so are the lines under "[앵커]" and "[기자]",
of a Korean station's report in one block.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.regex import regex
from newsparse.tree.segments import BREAK, Part, Segment, fold

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MOST, _WHOLE = 0.6, 0.8
_FEWEST_LINES, _SHORTEST_LINE = 3, 25
_ENDS = (".", "!", "?", "。", "！", "？", ".”", '."', ".’", ".'", ".)")


_STRONG, _LINK = frozenset(("b", "strong")), frozenset("a")
#: A line that says that the studio speaks, or the reporter: "[앵커]", "<리포트>", "◀ 앵커 ▶".
_SPEAKER = regex(r"[\[<〈【◀]\s?(?:앵커|기자|리포트|앵커\s?멘트|아나운서|캐스터|리포터)\s?[\]>〉】▶]")
_LONGEST_SPEAKER = 9


def parted(segments: list[Segment]) -> list[Segment]:
    """The segments, with one that is a whole text in lines made one segment a line."""
    if not [s for s in segments if "\n" in s.text]:
        return segments
    size = sum([len(s.text) for s in segments if s.kind == "text"])
    texts: dict[Element, list[str]] = {}
    for s in segments:
        if s.kind == "text":
            texts.setdefault(s.element, []).append(s.text)
    # A block's text may be several segments, where a picture or a box stands amid its lines.
    in_lines = {element for element, parts in texts.items() if sum(map(len, parts)) > _MOST * size and _in_paragraphs("\n".join(parts))}
    out: list[Segment] = []
    for s in segments:
        if s.kind == "text" and (s.element in in_lines or "\n" in s.text and _is_transcript(s.text)):
            out += lines_of_segment(s)
        else:
            out.append(s)
    return out


def _is_transcript(text: str) -> bool:
    """Whether lines stand under one who speaks and then under another: under one alone they are a paragraph with its label."""
    return sum(1 for line in text.split("\n") if len(line) <= _LONGEST_SPEAKER and _SPEAKER.fullmatch(line)) > 1


def with_openings(kept: list[Segment], dropped: list[Segment]) -> tuple[list[Segment], list[Segment]]:
    """Take in what a sentence goes on from that was kept, where the opening alone was left out for being short."""
    going_on = {s.index: s for s in kept if s.text[:2] in _GOING_ON}
    back = [s for s in dropped if (after := going_on.get(s.index + 1)) is not None and _goes_on(s, after)] if going_on else []
    if not back:
        return kept, dropped
    return sorted([*kept, *back], key=lambda s: s.index), [s for s in dropped if s not in back]


def joined(segments: list[Segment]) -> list[Segment]:
    """The segments, with those that go on with a comma after a button in mid-sentence joined to what they go on from."""
    if not [s for s in segments if s.text[:2] in _GOING_ON]:  # as in nearly every text
        return list(segments)
    out: list[Segment] = []
    sentence: list[Segment] = []
    for s in segments:
        if sentence and s.text[:2] in _GOING_ON and _goes_on(sentence[-1], s):
            sentence.append(s)
        else:
            out += _one(sentence)
            sentence = [s]
    return out + _one(sentence)


def _goes_on(before: Segment, s: Segment) -> bool:
    return s.element is before.element and s.tag == "p" and before.kind == s.kind == "text" and not before.text.endswith(_ENDS)


def _one(sentence: list[Segment]) -> list[Segment]:
    if len(sentence) < 2:  # noqa: PLR2004
        return sentence
    parts = [part for s in sentence for part in s.parts]
    links, strong = sum(s.link_chars for s in sentence), sum(s.strong_chars for s in sentence)
    return [sentence[0].holding(parts, links, strong, sum(s.links for s in sentence))]


#: How a sentence goes on.
_GOING_ON = frozenset((", ", "; ", ". "))


def _in_paragraphs(text: str) -> bool:
    lines = text.split("\n")
    whole = [line for line in lines if width(line) >= _SHORTEST_LINE and line.endswith(_ENDS)]
    return len(whole) >= _FEWEST_LINES and sum(map(len, whole)) > _WHOLE * len(text)


def width(line: str) -> int:
    """Displayed width: a Chinese, Japanese or Korean character counts for two."""
    return len(line) + sum(c > "\u2e80" for c in line)


def lines_of_segment(s: Segment) -> Iterator[Segment]:
    """A segment for each line that ``<br>`` parts."""
    line: list[Part] = []
    for part in (*s.parts, (BREAK, s.element, True)):
        if part[0] != BREAK:
            line.append(part)
            continue
        if fold([text for text, _, _ in line]):
            yield line_of(s, line)
        line = []


def line_of(s: Segment, parts: list[Part]) -> Segment:
    """A segment with only some of its parts, their links and what of them is bold counted anew."""
    strong = sum(len(t.strip()) for t, e, tail in parts if _within(e, tail, s.element, _STRONG))
    linked = sum(len(t.strip()) for t, e, tail in parts if _within(e, tail, s.element, _LINK))
    return s.holding(parts, linked, strong, len({e for _, e, tail in parts if e.tag == "a" and not tail}))


def _within(element: Element, is_tail: bool, owner: Element, tags: frozenset[str]) -> bool:
    node = element.getparent() if is_tail else element
    while node is not None and node is not owner:
        if node.tag in tags:
            return True
        node = node.getparent()
    return False
