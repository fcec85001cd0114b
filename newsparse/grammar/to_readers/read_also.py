"""What newspapers print before links to other articles of theirs: "Read also:", "관련기사", "Lee también", "Читайте также"."""

from __future__ import annotations

from functools import cache, lru_cache

from newsparse.grammar.openings import Openings
from newsparse.grammar.to_readers import (
    asia_and_africa,
    east_asia,
    eastern_europe,
    english_more,
    northern_europe,
    western_europe,
)

#: In lower case.
READ_ALSO = Openings(
    *english_more.READ_ALSO,
    *western_europe.READ_ALSO,
    *northern_europe.READ_ALSO,
    *eastern_europe.READ_ALSO,
    *asia_and_africa.READ_ALSO,
    *east_asia.READ_ALSO,
    ending=r"(?:\s(?:more|더\s?보기|\+))?\s?[\]】)）》＞〉］〕]?\s?(?:[:：|>»›–—▶►→-]|\.{2,3}|…)?\s?",
)  # fmt: skip
_BULLETS = " ・▶►■□◆◇●○·•-–—[<(（＜〈［〔【《#★☆※▷>＞👉☛→"
LONGEST = 48
DOTTED = "i\u0307"  # what becomes of the Turkish capital İ in lower case


def says_read_also(text: str) -> bool:
    """Whether a short text is a label or heading of links to other articles, and nothing else."""
    return 2 < len(text) <= LONGEST and (text[:2] in (begin := beginnings()) or text[:1] in begin) and short_says_read_also(text)


@lru_cache(maxsize=1024)  # several rules ask of the same lines
def short_says_read_also(text: str) -> bool:
    """The same for those who know that it is short, and ask of every line of a page."""
    return READ_ALSO.fullmatch(_opening(text)) is not None


@cache
def beginnings() -> frozenset[str]:
    """The first two characters of texts that may be such labels, in small and capital letters, and the first of those that signs stand before."""
    found = {
        first + second
        for start in READ_ALSO.starts
        for first in (start[0], start[0].upper())
        for second in (start[1], start[1].upper())
    }
    dotted = {f"İ{second}" for start in READ_ALSO.starts if start[0] == "i" for second in (start[1], start[1].upper())}
    return frozenset(found | dotted | set(_BULLETS))


def opens_with_label(text: str) -> bool:
    """Whether a text opens with such a label, whatever follows: "Leggi anche" and the headline behind it."""
    return READ_ALSO.match(_opening(text[: 2 * LONGEST])) is not None


def _opening(text: str) -> str:
    low = text.lstrip(_BULLETS).lower()
    return low if low.isascii() else low.replace(DOTTED, "i")
