"""Decks as papers of China set them: behind a long dash, or as a summary behind a label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsparse.generic.deck.place import Place
from newsparse.regex import regex
from newsparse.tree.segments import Segment

#: How a summary above a text is introduced.
_SUMMED_UP = regex(r"[【\[（]?(?:核心提示|内容提要|内容摘要|內容摘要|提要|摘要|导读|導讀|新闻导读)(?:[】\]）]|\s?[:：|｜丨])")
_FAR_EAST = "\u3040"  # the least character of scripts of which a few say as much as a line of letters
_DASH, _FRAMES = "——", frozenset("～〜―－–")


def chinese_decks(candidates: Sequence[Segment], place: Place, ends: str) -> Iterator[tuple[Segment, str]]:
    """The first line of either kind above the text, and the name of its source; ``ends`` holds what closes a sentence."""
    above = [s for s in candidates if not s.text.isascii() and (not place.body or s.index < max(place.body, place.start) + 2)]
    dashed = [s for s in above if s.text.startswith(_DASH) and s.text[-1] not in ends]  # "——东海镇见闻"
    labelled = [s for s in above if _SUMMED_UP.match(s.text)]  # "核心提示：…"
    # "～町の水を守る～"
    framed = [
        s
        for s in above
        if s.index <= place.start + 1
        and s.text[0] in _FRAMES
        and s.text[-1] == s.text[0]
        and not s.links
        and is_chinese_or_japanese(s.text)
    ]
    yield from ((s, "deck.dashed") for s in dashed[:1] or framed[:1])
    yield from ((s, "deck.labelled") for s in labelled[:1])


def is_chinese_or_japanese(text: str) -> bool:
    """Whether a text holds Han or Kana, and no Hangul."""
    return any(_FAR_EAST <= c <= "\u9fff" for c in text) and not any("가" <= c <= "힣" for c in text)
