"""Korean names that are not one word spelled like a name: "남궁 솔", "마이클 김", "이장관"; and places in brackets behind names."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.grammar.bylines.foreign_names import is_no_name
from newsparse.grammar.bylines.korean_places import NO_KOREAN_NAMES
from newsparse.grammar.bylines.newsrooms import is_newsroom
from newsparse.grammar.bylines.roles import KOREAN_ROLES
from newsparse.regex import regex

_ROLES = frozenset(KOREAN_ROLES)
#: What reporters are, and nobody of whom they write.
_REPORTERS = "기자|선임기자|인턴기자|수습기자|객원기자|전문기자|대기자|특파원|논설위원|에디터|앵커|아나운서|PD"
_REPORTING = frozenset(_REPORTERS.split("|"))
#: A surname of two syllables and the given name, parted by a space.
_PARTED = regex(r"(?<![가-힣])(남궁|황보|제갈|사공|선우|서문|독고|동방) ([가-힣]{1,2}?)(기자|특파원)?(?![가-힣])")
#: A name given abroad, and a Korean surname behind it.
_FROM_ABROAD = regex(rf"(?<![가-힣])([가-힣]{{2,5}}|[존폴톰짐벤잭켄앤댄샘]) ([김이리박최정강조윤장임한오서신권황안송류유홍문양손배백허남심노하곽성차민진엄변도])(?=(?:,[^,]{{2,12}}){{0,3}} (?:{_REPORTERS})(?![가-힣]))")
#: A surname of one syllable and the given name, parted by a space, at the head of a line.
_SPACED = regex(rf"(?<![가-힣])([김이박최정강조윤장임한오서신권황안송류유홍고문손양배백허남심노하곽성차구민진채원천방염추]) ([가-힣]{{1,2}})(?= (?:{_REPORTERS})(?![가-힣]))")
#: What one is besides, behind what one does: "하가람 논설위원·정치학 박사", "하가람 변호사·법무법인 한빛".
_BESIDES = regex(r"(?<=[가-힣])[·∙ㆍ‧･,] ?(?:[가-힣]{1,7}학 ?(?:박사|석사)|(?:법무법인|세무법인|회계법인|노무법인|법률사무소) ?[가-힣A-Za-z]{1,10})(?=[·∙ㆍ‧･,)]|$)")
#: What one was: "하가람 전 나루부 장관".
_FORMER = regex(r"(?<=[가-힣]) (전|현) ((?:[가-힣A-Za-z]{2,12} ){0,2}?)((?:국회)?의원|[장차]관|대표|교수|소장|원장|회장|총장|이사장|위원장|대사|사장|관장|학장|교장|교사|강사)(?![가-힣])")
#: Where one of several writes from, or how he is called: "하가람(세종)·노을빛 기자".
_IN_BRACKETS = regex(r"(?<=[가-힣])\s?\(([가-힣]{2,6})\)(?=\s?(?:[·ㆍ∙‧･,&]|$))")
_OFFICE, _NAME = 2, 3
#: How words end that a sentence says of a reporter, and such words.
_PARTICLES = ("은", "는", "을", "를", "의", "에", "한", "된", "온", "난", "친")
_WHO = frozenset("선배 후배 동료 담당 신입 여성 남성 막내 당시 해당 전직 현직 어느 다른 같은 모든 각사 우리 유명 신인 고참 남자 여자 메인 주말 드라마 예능 제작진 정책".split())
#: What stands behind "한" and "이" that are no surnames, or in place of a given name: "한 외신 기자", "정 모 기자".
_NO_GIVEN_NAMES = _WHO | frozenset("모 씨 전 두 세 외신 매체 언론 회사 사람 분야 업계 프로 젊은".split())


def in_one_word(text: str) -> str:
    """A byline with a low line for the space inside a name.

    >>> in_one_word("남궁 솔·마이클 김 기자")
    '남궁_솔·마이클_김 기자'
    """
    if " " not in text:
        return text
    text = _FORMER.sub(lambda m: f" {m[2] or ''}{m[1]}_{m[3]}", text)
    text = _SPACED.sub(
        lambda m: (
            m[0]
            if m[2] in _ROLES
            or m[2] in NO_KOREAN_NAMES
            or m[2] in _NO_GIVEN_NAMES
            or is_no_name(m[2])
            or not _may_begin(text[: m.start()].split())
            else f"{m[1]}_{m[2]}"
        ),
        text,
    )
    text = _PARTED.sub(lambda m: m[0] if m[2] in _ROLES else f"{m[1]}_{m[2]}" + (f" {m[3]}" if m[3] else ""), text)
    return _FROM_ABROAD.sub(lambda m: f"{m[1]}_{m[2]}" if _is_given(m[1], text[: m.start()].split()) else m[0], text)


def _is_given(word: str, before: Sequence[str]) -> bool:
    """Whether a word before a surname is a given name: neither a place nor a desk, nor amid a sentence ("취재를 마친 김 기자")."""
    if word in NO_KOREAN_NAMES or word in _ROLES or word in _WHO or word.endswith(_PARTICLES) or is_no_name(word):
        return False
    return len(before) <= 1 or _may_begin(before)


def _may_begin(before: Sequence[str]) -> bool:
    """Whether a name may begin behind these words: none, a list's, a paper or a place."""
    return not before or before[-1].endswith(",") or is_newsroom(before[-1]) or before[-1] in NO_KOREAN_NAMES


def without_besides(text: str) -> str:
    """A byline without degrees and firms behind what its bearers do, and what stands in brackets behind a name, unless that is what its bearer does."""
    text = _BESIDES.sub(lambda m: m[0] if m[0].endswith("사") and not _does(text[: m.start()]) else "", text)
    return _IN_BRACKETS.sub(lambda m: m[0] if m[1] in _ROLES or m[1] in ("사진", "영상") else "", text) if "(" in text else text


def _does(before: str) -> bool:
    """Whether what stands before a degree says what its bearer does; behind a name or another doctor stands a name ("하가람·노재학 박사")."""
    word = before.rpartition(" ")[2]
    return word != "박사" and word.endswith(KOREAN_ROLES)


def sounds_like_an_office(words: Sequence[str], at: int, surnames: frozenset[str]) -> bool:
    """Whether a word is a surname and a given name that is an office, too: what its bearer is follows it ("이장관 기자")."""
    word = words[at]
    return (
        len(word) == _NAME and word[0] in surnames and len(word[1:]) == _OFFICE and word[1:] in _ROLES and word not in _ROLES
        and at + 1 < len(words) and words[at + 1] in _REPORTING
    )  # fmt: skip


#: How the names of parties, schools and offices end, which stand between a name and what its bearer is.
_BODIES = frozenset("당힘대회부처청원실국시군구도읍면동")
#: Who are told of by twos: "하가람 노을빛 의원".
_BY_TWOS = ("의원",)


def are_two_persons(names: Sequence[str], role: str) -> bool:
    """Whether words before a role are names of several, and not one's name and whose member he is."""
    return role.endswith(_BY_TWOS) and all(len(name) == _NAME and name[-1] not in _BODIES for name in names)
