"""Sections of Korean newspapers: what their menus call them, and where they stand above a headline."""

from __future__ import annotations

from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

#: What menus call a section.
SECTIONS = frozenset(
    "정치 경제 사회 국제 세계 월드 글로벌 문화 스포츠 연예 오피니언 전국 지역 수도권 과학 산업 금융 증권 부동산 생활 라이프 건강 교육 환경 노동 "
    "여행 사설 칼럼 종합 북한 외교 국방 법조 기업 유통 자동차 게임 의료 바이오 소비자 농업 종교 미디어 방송 영화 음악 공연 전시 책 학술 인물 "
    "사람 사람들 동정 인사 부고 알림 교계 포토 기획 특집 탐사 경제일반 사회일반 정치일반 국회 정당 대통령실 사건·사고 사건사고 법원·검찰 행정 복지 여성 청년 마켓 재테크 생활경제 "
    "IT IT·과학 IT/과학 테크 엔터 연예·스포츠 문화·연예 생활·문화 사회·전국 국제·세계 정치·외교 증권·금융 산업·기업 피플 오피니언·사설 야구 축구 골프 "
    "농구 배구 해외축구 해외야구".split()
)
#: English names that metadata give, and what menus call the same.
_ENGLISH = {
    "politics": ("정치",), "economy": ("경제",), "economics": ("경제",), "society": ("사회",), "social": ("사회",), "national": ("사회", "전국"),
    "world": ("국제", "세계", "월드", "글로벌"), "international": ("국제", "세계", "월드", "글로벌"), "culture": ("문화", "생활·문화"),
    "sports": ("스포츠",), "sport": ("스포츠",), "entertainment": ("연예", "엔터", "연예·스포츠"), "entertain": ("연예", "엔터"), "opinion": ("오피니언",),
    "local": ("지역", "전국"), "area": ("지역", "전국"), "finance": ("금융", "증권"), "stock": ("증권",), "industry": ("산업",), "business": ("산업", "기업", "경제"),
    "realestate": ("부동산",), "estate": ("부동산",), "science": ("과학", "IT·과학", "IT/과학"), "it": ("IT", "IT·과학", "IT/과학"), "life": ("라이프", "생활"),
    "health": ("건강",), "people": ("피플", "사람", "인물"), "education": ("교육",), "editorial": ("사설",), "column": ("칼럼",),
}  # fmt: skip
#: Segments above a headline among which its section stands.
_ABOVE = 5
_LONGEST = 8
_MENU = int(In.LIST | In.FOOTER | In.ASIDE)


def section_above(segments: list[Segment], headline: int) -> Segment | None:
    """What stands alone above a headline, or right under it, and is called as a section is."""
    near = [*segments[max(headline - _ABOVE, 0) : headline][::-1], *segments[headline + 1 : headline + 2]]
    menu = _MENU & ~segments[headline].flags  # all of a page may stand in one list
    return next((s for s in near if not s.flags & menu and _innermost(s.text) in SECTIONS), None)


def section_of(label: str) -> str:
    """The section that a line above a headline names, which may be the last step of a trail: "뉴스 | 사회"."""
    return _innermost(label)


def _innermost(text: str) -> str:
    if text in SECTIONS or len(text) > _TRAIL:
        return text
    steps = [step.strip() for step in _STEPS.split(text)]
    return steps[-1] if len(steps) > 1 and all(step in SECTIONS or step in _FRONTS for step in steps) else text


_TRAIL = 24
_STEPS = regex(r"\s?[|>›»ㅣ/]\s?")
_FRONTS = frozenset(("뉴스", "홈", "기사", "전체기사", "HOME", "Home", "News"))


def as_in_menu(stated: str, segments: list[Segment]) -> str | None:
    """What the page's menu calls a section that its metadata name in English."""
    names = _ENGLISH.get(stated.lower().replace("-", "").replace(" ", ""), ())
    if not names:
        return None
    shown = {s.text for s in segments if len(s.text) <= _LONGEST}
    return next((name for name in names if name in shown), None)
