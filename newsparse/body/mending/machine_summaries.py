"""Summaries above a text of which the page says that a machine made them: "AI-assisted summary", "Oppsummeringen er laget av KI"."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from newsparse.regex import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.tree.segments import Branch, Segment

#: Segments of the largest box, and characters of the line that says so.
_LARGEST, _LONGEST = 12, 130
_MACHINE = r"(?-i:\b(?:AI|KI|IA|ChatGPT|Copilot|ИИ)\b)"
_SUMMARY = r"(?:summar|zusammen(?:fassung|gefasst)|résum|resum|riassun|sintesi|samenvat|sammanfatt|[ou]ppsummer|opsummer|streszcz|podsumow|tiivist|요약|shrnut|összefogl|резюме|özet)"
#: Near each other, since an article about machines may speak of summaries too.
_MADE = regex(rf"{_MACHINE}.{{0,20}}{_SUMMARY}|{_SUMMARY}.{{0,45}}{_MACHINE}", re.I)


def _may_say_so(text: str) -> bool:
    """Whether a line is short and names a machine; written out, since any() takes three times as long."""
    return len(text) <= _LONGEST and (
        "I" in text and ("AI" in text or "KI" in text or "IA" in text) or "GPT" in text or "Copilot" in text or "ИИ" in text
    )


def made_by_machine(segments: list[Segment], kept: Sequence[Segment], opening: Sequence[Segment]) -> set[Segment]:
    """What of a text's opening stands in a small box that says that a machine has summed the article up.

    Args:
        segments: those of the page.
        kept: which of them the text consists of; a box that holds most of these is the text itself.
        opening: some of these.
    """
    places = sorted([s.index for s in kept])
    boxes = {branch for branch in {s.branch for s in opening} if _says_so(branch, segments, places)}
    return {s for s in opening if s.branch in boxes} if boxes else set()


def _says_so(branch: Branch, segments: list[Segment], places: list[int]) -> bool:
    box: Branch | None = branch
    while (
        box is not None
        and box.last - box.first <= _LARGEST
        and 2 * (bisect_left(places, box.last) - bisect_left(places, box.first)) <= len(places)
    ):
        for one in segments[box.first : box.last]:
            if _may_say_so(one.text) and _MADE.search(one.text):
                return True
        box = box.parent
    return False
