"""What a word of a Korean byline is: a name, a role, a desk, a place."""

from __future__ import annotations

from newsparse.grammar.bylines.korean_places import NO_KOREAN_NAMES
from newsparse.grammar.bylines.newsrooms import is_newsroom
from newsparse.grammar.bylines.roles import KOREAN_ROLE_PREFIXES, KOREAN_ROLES
from newsparse.regex import regex

SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노민하곽성차주우구라나진지엄채원천방공현함변염여추도소석"
    "선설마길연위표명기반왕금옥육인맹제모탁국어은편용예봉경사부가복태목형피두감음빈동온호범좌팽승간상갈단견당화창계옹승"
)
TWO_SYLLABLE_SURNAMES = ("남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방")
ROLE = regex(rf"(?P<before>[가-힣\d]{{0,8}}?)(?P<role>{'|'.join(KOREAN_ROLES)})")
_PLACE = 2
_HANGUL_NAME = regex(r"(?![가-힣]{2}(?:북부|남부|동부|서부|중부|지역|주재|취재|본사))[가-힣]{2,4}")
#: Roles that their field is glued before, whatever it is: "도시연구자".
_FIELDS = frozenset("연구자 연구가 학자 기획자 비평가 평론가 저술가 활동가 칼럼니스트".split())
#: Roles before which two syllables are a desk and no name: "사건팀장", "주미대사".
_OF_DESKS = frozenset("팀장 부장 국장 차장 센터장 실장 본부장 지부장 위원장 대사 장관 차관".split())


def kind_of(word: str, after_name: bool) -> tuple[str, str, str | None]:
    """What a word is: "role", "name+role", "name", or "" (employer, place, desk)."""
    if match := ROLE.fullmatch(word.replace("_", "")):
        before, role = match.group("before"), match.group("role")
        if not before or any(before.startswith(p) or before.endswith(p) for p in KOREAN_ROLE_PREFIXES) and (
            after_name or not is_surnamed(before) or len(before) < 3
        ):
            return "role", "", word.replace("_", " ")
        if (
            _HANGUL_NAME.fullmatch(before)
            and is_surnamed(before)
            and before not in NO_KOREAN_NAMES
            and not (after_name and (role in _FIELDS or len(before) == _PLACE and role in _OF_DESKS))
        ):
            return "name+role", before, role
        return "role", "", word.replace("_", " ")
    if "_" in word:
        return "name", word, None
    if _HANGUL_NAME.fullmatch(word) and is_surnamed(word) and not is_newsroom(word) and word not in NO_KOREAN_NAMES:
        return "name", word, None
    return "", "", None


def is_korean_name(text: str) -> bool:
    """Whether a word is spelled like a person's name, surname first, and like no word of newspapers."""
    return 2 <= len(text) <= 4 and kind_of(text, False)[0] == "name" and not (text[-1] in "시군구" and text[:-1] in NO_KOREAN_NAMES)


def is_surnamed(name: str) -> bool:
    return (len(name) <= 3 and name[0] in SURNAMES) or name.startswith(TWO_SYLLABLE_SURNAMES) or (
        len(name) == 4 and name[0] in SURNAMES and not name.endswith(("보기", "칼럼", "논단", "시론", "사설", "기사"))  # "지면보기", "가온칼럼"
    )
