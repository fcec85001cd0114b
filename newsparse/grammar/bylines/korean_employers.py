"""Who employs a Korean reporter and where he writes from: what stands before names, and between a name and its role."""

from __future__ import annotations

from newsparse.grammar.bylines.korean_kinds import ROLE
from newsparse.grammar.bylines.korean_places import NO_KOREAN_NAMES
from newsparse.grammar.bylines.newsrooms import is_newsroom


def paper_of(said: str) -> str:
    """The paper without the place that it is told from: "한빛스포츠 | 나루", "한빛스포츠 나루"."""
    return " ".join(without_city(said.partition("|")[0].split()))


def is_town(said: str) -> bool:
    """Whether what stands before a reporter in brackets is where he writes from: "[나루=하가람 기자]"; papers have longer names."""
    return (
        said >= "가"
        and not is_newsroom(said)
        and (
            len(said) == _PLACE
            or len(said) <= _LONGEST_TOWN
            and said.endswith(("시", "군", "구", "도"))
            or said in CITIES
        )
    )


def without_city(words: list[str]) -> list[str]:
    """The words of a paper's name without one of two syllables behind it, which is where it is told from."""
    city = len(words) > 1 and len(words[0]) > _LONGEST_NAME and len(words[-1]) == _PLACE and words[-1] >= "가" and not is_newsroom(words[-1])
    return words[:-1] if city else words


def without_place(signed: str) -> str:
    """"나루/하가람 기자" without the place, whose two syllables are seldom a name before a slash."""
    place, slash, rest = signed.partition("/")
    return rest if slash and "기자" not in place and (len(place.strip()) == _PLACE or place.strip() in NO_KOREAN_NAMES) else signed


_PLACE, _LONGEST_NAME, _LONGEST_TOWN = 2, 3, 4
#: Papers that are spelled as a person with a common surname is; beside another name it is the paper.
PAPERS_LIKE_NAMES = frozenset("한겨레 민들레 인민망 시사인 참세상 셜록".split())
CITIES = frozenset(
    "워싱턴 모스크바 베이징 상하이 베를린 브뤼셀 싱가포르 하노이 예루살렘 이스탄불 뉴델리 자카르타 시드니 제네바 마드리드 샌프란시스코 로스앤젤레스 실리콘밸리 타이베이 두바이 상파울루 오사카 후쿠오카 키이우 테헤란 라스베이거스".split()
)
#: How headings of columns end, which stand in brackets where a paper may: "[특별기고] 하가람 전 의원".
_COLUMNS = ("기고", "칼럼", "수첩", "시론", "논단", "사설", "초대석")


def employer_of(words: list[str]) -> str | None:
    """The employer whose name these words are; none if they are a place, a role, a column's heading or a sentence."""
    kept = [w for w in words if len(w.rstrip(".:=")) > 1 and not ROLE.fullmatch(w.replace("_", "")) and not w.endswith(_COLUMNS)]
    # Two or three syllables that are no newsroom's are the place a reporter writes from.
    if not 0 < len(kept) <= 3 or not any(
        len(w) > 3 or not w.isalpha() or w[0].isascii() or w.startswith("뉴스") or w in PAPERS_LIKE_NAMES or is_newsroom(w) for w in kept
    ):
        return None
    joined = " ".join(kept)[:40]
    return None if joined.endswith((".", "!", "?")) or joined[0] in "▲△▼▶" else joined  # a sentence
