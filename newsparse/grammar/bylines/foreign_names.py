"""Names from elsewhere in Korean bylines: "에리카 존슨 칼럼니스트"."""

from __future__ import annotations

from newsparse.grammar.bylines.newsrooms import is_newsroom
from newsparse.grammar.bylines.roles import KOREAN_ROLE_PREFIXES
from newsparse.grammar.scripts import is_hangul

#: Words of such a name; syllables of one, and of the role behind it.
_WORDS, _SYLLABLES, _ROLE_SYLLABLES = (2, 3), (2, 5), (1, 8)
#: Places abroad that reporters write from, and words of newsrooms, none of which begins as a Korean surname does.
_NO_NAMES = frozenset(
    "뉴욕 런던 파리 도쿄 베이징 상하이 워싱턴 모스크바 베를린 브뤼셀 싱가포르 하노이 방콕 카이로 예루살렘 이스탄불 뉴델리 자카르타 델리 시드니 제네바 로마 마드리드 미국 영국 일본 중국 "
    "독일 프랑스 러시아 베트남 태국 필리핀 호주 캐나다 브라질 멕시코 스페인 이탈리아 네덜란드 스웨덴 우크라이나 무소속 칼럼 데스크 취재 콘텐츠 뉴스 디지털 온라인 프리랜서 트렌드 라이프 스타일 테크 메디컬 헬스 비즈 부동산 글로벌 크리에이터 청소년 유튜브 이메일 메일".split()
)


#: How employers' names and their departments' end.
_EMPLOYERS = ("당", "병원", "의료원", "대학", "학교", "연구원", "센터", "내과", "외과", "의회", "법원", "법인", "협동조합", "도서관", "박물관", "교육청", "시청", "구청", "군청", "도청", *"국방부 환경부 교육부 외교부 통일부 법무부 복지부 노동부 국토부 행안부 문체부 산업부 기재부 재정부 자원부 수산부 가족부".split())


def foreign_name(text: str, surnames: frozenset[str]) -> str | None:
    """The name that opens a byline of two or three words and a role, if its words are spelled like no Korean's.

    Args:
        surnames: syllables with which a Korean name begins.
    """
    *name, role = text.split(" ")
    if len(name) not in _WORDS or not _has_syllables(role, _ROLE_SYLLABLES) or not all(_has_syllables(word, _SYLLABLES) for word in name):
        return None
    first, *others = name
    if others[-1][0] in surnames or any(map(is_no_name, name)):
        return None
    return " ".join((first, *others))


def _has_syllables(word: str, few_to_many: tuple[int, int]) -> bool:
    fewest, most = few_to_many
    return fewest <= len(word) <= most and is_hangul(word)


def is_no_name(word: str) -> bool:
    """Whether a word is a place that reporters write from, a desk's or a newsroom's."""
    return word in _NO_NAMES or word in KOREAN_ROLE_PREFIXES or is_newsroom(word) or word.endswith(_EMPLOYERS)
