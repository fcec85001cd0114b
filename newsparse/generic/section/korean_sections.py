"""Sections of Korean newspapers: what their menus call them, and where they stand above a headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.generic.byline.shown.lines import spaced
from newsparse.generic.section.label_texts import stands_in_cells
from newsparse.grammar.dates.korean_dates import beside_dates
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: What menus call a section.
SECTIONS = frozenset(
    "정치 경제 사회 국제 세계 월드 글로벌 문화 스포츠 연예 오피니언 전국 지역 수도권 과학 산업 금융 증권 부동산 생활 라이프 건강 교육 환경 노동 "
    "여행 사설 칼럼 종합 북한 외교 국방 법조 기업 유통 자동차 게임 의료 바이오 소비자 농업 종교 미디어 방송 영화 음악 공연 전시 책 학술 인물 "
    "사람 사람들 동정 인사 부고 알림 교계 포토 기획 특집 탐사 경제일반 사회일반 정치일반 국회 정당 대통령실 사건·사고 사건사고 법원·검찰 행정 복지 여성 청년 마켓 재테크 생활경제 "
    "IT IT·과학 IT/과학 테크 엔터 연예·스포츠 문화·연예 생활·문화 사회·전국 국제·세계 정치·외교 증권·금융 산업·기업 피플 오피니언·사설 야구 축구 골프 "
    "농구 배구 해외축구 해외야구 만평 만화 카드뉴스 기고 논단 인터뷰 보도자료 정책뉴스 증시 종목 채권 가상자산 의회 도정 군정 시정 자치 관광 축제 "
    "가요 드라마 방송·연예 방송·미디어 e스포츠 스타 해외 독자투고 취재수첩 기자수첩 데스크칼럼 여론 취업 대학 입시 법률 판결 경찰 소방 노조 보건 복지·보건 보건·의료 의료·제약 제약 병원".split()
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
    return next(
        (
            s
            for s in near
            if not s.flags & menu
            and (
                _is_section(s.text.strip(_BRACKETS))
                and not _is_row(s)
                and not stands_in_cells(s, segments)
                or _one_piece(s)
            )
        ),
        None,
    )


#: What Korean newspapers call their first sections, none of which stands within another.
_SIDE_BY_SIDE = frozenset("정치 경제 사회 국제 세계 스포츠".split())


def are_side_by_side(steps: list[str]) -> bool:
    """Whether two of the steps are first sections: a menu, or two sections of one article."""
    return len(_SIDE_BY_SIDE.intersection(steps)) > 1


def _is_row(s: Segment) -> bool:
    """Whether a line is a menu's: links side by side."""
    return s.links > 2 and _DEEPER.search(s.text) is None  # noqa: PLR2004 - a section and one within it


def _one_piece(s: Segment) -> str | None:
    """The section in a short line of several elements, one of which alone is called so: "칼럼" + "골목 산책 3"."""
    if s.end - s.start < 2 or len(s.text) > _DATED_LINE or s.links > 1:  # noqa: PLR2004
        return None
    found = [piece for text in s.runs.texts[s.start : s.end] if (piece := text.strip()) in SECTIONS]
    if len(found) != 1:
        return None
    return found[0] if s.text.startswith(found[0]) or beside_dates(spaced(s)) == found[0] else None


def selected_in_menu(segments: list[Segment], headline: int) -> str | None:
    """The only entry of the menus above a headline that is called a section and marked as the one where the reader is."""
    found: dict[str, None] = {}
    for s in segments[:headline]:
        if len(s.text) > _MENU_LINE or not (s.links or s.flags & _MENU_OR_NAV):
            continue
        for at in range(s.start, s.end):
            if (text := s.runs.texts[at].strip()) in SECTIONS and _is_marked(s.runs.owners[at]):
                found[text] = None
    return next(iter(found)) if len(found) == 1 else None


def _is_marked(element: Element) -> bool:
    around: Element | None = element
    for _ in range(3):
        if around is None:
            return False
        if not _SELECTED.isdisjoint((around.get("class") or "").lower().split()) or around.get("aria-current"):
            return True
        if around.tag == "li":
            return False
        around = around.getparent()
    return False


#: How menus mark the entry of the section that a page is in, and characters of a line of a menu.
_SELECTED, _MENU_LINE = frozenset("on active current selected is-active is-on now sel".split()), 300
_MENU_OR_NAV = int(In.LIST | In.NAV)


def _is_section(text: str) -> bool:
    return text in SECTIONS or _innermost(text) != text


def section_of(shown: Segment) -> str:
    """The section that a line above a headline names, which may be the last step of a trail: "뉴스 | 사회"."""
    return _one_piece(shown) or _innermost(shown.text.strip(_BRACKETS))


def _innermost(text: str) -> str:
    if text in SECTIONS or len(text) > _TRAIL:
        return text
    steps = [step.strip() for step in (_DEEPER if _DEEPER.search(text) else _STEPS).split(text)]
    if len(steps) > 1 and (
        all(step in SECTIONS or step in _FRONTS for step in steps)
        or (steps[0] in SECTIONS or steps[0] in _FRONTS)
        and _DEEPER.search(text)
        and max(map(len, steps)) <= _LONGEST
        and not _NO_SECTION.search(steps[-1])
    ):
        return steps[-1]
    return text


_TRAIL, _BRACKETS = 24, "[]【】〈〉<> "
_DATED_LINE = 40
_STEPS = regex(r"\s?[|>›»ㅣ/]\s?")
#: What leads from a section into one within it, which may have any name: "오피니언 > 나루만평".
_DEEPER = regex(r"\s?[>›»]\s?|\s/\s")
#: How the last piece of a line ends that is no section: a reporter, a day.
_NO_SECTION = regex(r"(?:기자|특파원|위원|교수|시인|작가|\d\d|(?<![가-힣])\d)$")
_FRONTS = frozenset(("뉴스", "홈", "기사", "전체기사", "HOME", "Home", "News", "전체메뉴", "전체"))


def as_in_menu(stated: str, segments: list[Segment]) -> str | None:
    """What the page's menu calls a section that its metadata name in English."""
    names = _ENGLISH.get(stated.lower().replace("-", "").replace(" ", ""), ())
    if not names:
        return None
    shown = {s.text for s in segments if len(s.text) <= _LONGEST}
    return next((name for name in names if name in shown), None)
