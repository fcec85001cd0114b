"""Subheads that a triangle opens: "▽最後の鐘", as Japan's agencies part a text, "△섬마다 줄어드는 우체국" of Korean papers."""

from __future__ import annotations

from newsparse.regex import regex
from newsparse.tree.segments import Segment

_TRIANGLES, _LONGEST = ("▽", "▼"), 16
#: Between two Korean paragraphs, where a list has several entries: "△총무과장 하가람", "△1명"; a caption is a sentence, or says what or whose the picture is.
_HOLLOW, _LONGEST_HOLLOW, _LISTED = "△", 45, regex(r"\d|[,:：=.]|(?:제공|사진|모습|출처)[\])\s]{0,3}$")
_SENTENCE = "다."
_ALL = frozenset("▽▼△")


def triangle_subhead(s: Segment, segments: list[Segment], at: int) -> bool | None:
    """Whether a line opened by a triangle is a subhead, and no item of a list nor a caption; ``None`` where its triangle does not tell."""
    if s.links or s.text[0] not in _ALL:
        return None
    if s.text[0] in _TRIANGLES and len(s.text) <= _LONGEST and not any(map(str.isdigit, s.text)):
        below = next((t for t in segments[at + 1 : at + 3] if t.kind == "text"), None)
        if at and segments[at - 1].text[:1] in _TRIANGLES:
            return False  # the last of several items
        return below is not None and below.text[-1] in "。」）" and len(below.text) > _LONGEST
    if s.text[0] == _HOLLOW and len(s.text) <= _LONGEST_HOLLOW and not _LISTED.search(s.text):
        around = segments[at - 1 : at + 2 : 2] if at else []
        return len(around) > 1 and all(t.text.endswith(_SENTENCE) and len(t.text) > _LONGEST_HOLLOW for t in around) or None
    return None
