"""Korean bylines, captions, copyright lines and closing lines in the shapes that newspapers print. All names are invented."""

from __future__ import annotations

import time

import pytest

from newsparse import GENERIC_ONLY, parse
from newsparse.body.stripping.below import closing_lines
from newsparse.grammar import copyright
from newsparse.grammar.bylines import korean_kinds, korean_names, korean_pictures, korean_shapes
from newsparse.grammar.bylines.names import is_byline, parse_byline, read_byline
from newsparse.grammar.copyright import read_copyright
from newsparse.grammar.credits import credit_shapes, credits, wire_captions
from newsparse.grammar.credits.credits import split_caption
from newsparse.regex import Uncompiled
from newsparse.rendered.furniture import is_furniture

HA, NO = "하가람", "노을빛"

#: A byline, and each author's name, role and address.
BYLINES = [
    ("하가람·노을빛 기자 ha@hanbit.example", [(HA, "기자", "ha@hanbit.example"), (NO, "기자", None)]),
    ("하가람 기자 ha@hanbit.example 노을빛 인턴기자", [(HA, "기자", "ha@hanbit.example"), (NO, "인턴기자", None)]),
    ("하가람 기자·노을빛 기자 no@hanbit.example", [(HA, "기자", None), (NO, "기자", None)]),
    ("뉴욕특파원 하가람", [(HA, "뉴욕특파원", None)]),
    ("논설위원 하가람", [(HA, "논설위원", None)]),
    ("기자 : 하가람", [(HA, "기자", None)]),
    ("조선비즈 하가람 기자", [(HA, "기자", None)]),
    ("경북본부 하가람 기자", [(HA, "기자", None)]),
    ("하가람 전국부 기자", [(HA, "기자", None)]),
    ("글 하가람 기자 사진 노을빛 기자", [(HA, "기자", None)]),
    ("글=하가람 기자, 사진=노을빛 기자", [(HA, "기자", None)]),
    ("글·사진 하가람 기자", [(HA, "기자", None)]),
    ("하가람 사진기자", [(HA, "사진기자", None)]),
    ("기자명하가람 기자", [(HA, "기자", None)]),
    ("하가람 인턴 기자", [(HA, "인턴 기자", None)]),
    ("하가람 한빛대 교수", [(HA, "교수", None)]),
    ("하가람 들보대 경제학과 교수", [(HA, "교수", None)]),
    ("하가람 화백", [(HA, "화백", None)]),
    ("하가람 | 재난인류학자", [(HA, "재난인류학자", None)]),
    ("하가람 한빛대 경제학과 명예교수", [(HA, "명예교수", None)]),
    ("하가람 한빛대 경제학과 교수·나루시 교통위원", [(HA, "교수", None)]),
    ("하가람(나루고 교사)", [(HA, "교사", None)]),
    ("하가람 도시연구자", [(HA, "도시연구자", None)]),
    ("하가람 노무사(노무법인 한빛)", [(HA, "노무사", None)]),
    ("입력 : 2031-02-09 10:03 | 글=하가람 사진=노을빛", [(HA, None, None)]),
    ("나루=하가람 특파원·가온=노을빛 기자no@hanbit.example", [(HA, "특파원", None), (NO, "기자", None)]),
    ("이메일 담휘겸 기자", []),
    ("담휘겸 기자", [("담휘겸", "기자", None)]),
    ("청소년 기자", []),
    ("하가람 기자의 기사 더보기", [(HA, "기자", None)]),
    ("하가람 기자님", [(HA, "기자", None)]),
    ("하가람(haga)", [(HA, None, None)]),
    ("하가람 기자, 도쿄=노을빛 특파원", [(HA, "기자", None), (NO, "특파원", None)]),
    ("하가람 기자·워싱턴=노을빛 특파원", [(HA, "기자", None), (NO, "특파원", None)]),
    # Names of two words: a surname of two syllables, a name given abroad.
    ("남궁 솔 기자", [("남궁 솔", "기자", None)]),
    ("남궁 솔·제갈 민 기자 sol@hanbit.example", [("남궁 솔", "기자", "sol@hanbit.example"), ("제갈 민", "기자", None)]),
    ("[나루=황보 미 기자]", [("황보 미", "기자", None)]),
    ("글·사진=남궁 솔기자 sol@hanbit.example", [("남궁 솔", "기자", "sol@hanbit.example")]),
    ("남궁 기자", [("남궁", "기자", None)]),
    ("선우 대표", [("선우", "대표", None)]),
    ("사공 담(아담)", [("사공 담", None, None)]),
    ("2031/05/15 서문 한 기자", [("서문 한", "기자", None)]),
    ("마이클 김 기자", [("마이클 김", "기자", None)]),
    ("[한빛이코노미 제니퍼 박 기자]", [("제니퍼 박", "기자", None)]),
    ("하가람 기자·마이클 김 특파원", [(HA, "기자", None), ("마이클 김", "특파원", None)]),
    ("에릭 남 기자 nam@hanbit.example", [("에릭 남", "기자", "nam@hanbit.example")]),
    ("세종 김 기자", []),
    ("본지 전 기자", []),
    ("김 솔 기자", [("김 솔", "기자", None)]),
    ("서울 김 하늘 기자", [("김 하늘", "기자", None)]),
    ("한빛일보 김 기자", []),
    # What they were, and what they are besides.
    ("하가람 전 나루부 장관", [(HA, "전 장관", None)]),
    ("하가람 전 의원", [(HA, "전 의원", None)]),
    ("하가람 한빛대 교수·전 나루부 장관", [(HA, "교수", None)]),
    ("하가람 논설위원·정치학 박사", [(HA, "논설위원", None)]),
    ("하가람 소장, 경제학 박사", [(HA, "소장", None)]),
    ("하가람·노재학 박사", [(HA, "박사", None), ("노재학", "박사", None)]),
    ("하가람 박사·노재학 박사", [(HA, "박사", None), ("노재학", "박사", None)]),
    ("하가람 논설위원·노을빛 기자", [(HA, "논설위원", None), (NO, "기자", None)]),
    ("하가람 변호사·법무법인 한빛", [(HA, "변호사", None)]),
    ("인터뷰·정리=하가람 기자", [(HA, "기자", None)]),
    ("편집자주", []),
    # Where each of several writes from.
    ("대전 하가람, 세종 노을빛 기자", [(HA, "기자", None), (NO, "기자", None)]),
    ("하가람(세종)·노을빛 기자", [(HA, "기자", None), (NO, "기자", None)]),
    ("하가람(부산), 노을빛, 도한결(세종) 기자", [(HA, "기자", None), (NO, "기자", None), ("도한결", "기자", None)]),
    ("하가람(교수)·노을빛 기자", [(HA, "교수", None), (NO, "기자", None)]),
    # Names that are offices, too.
    ("이장관 기자 lee@hanbit.example", [("이장관", "기자", "lee@hanbit.example")]),
    ("이국장 기자", [("이국장", "기자", None)]),
    ("나루=정의원 특파원", [("정의원", "특파원", None)]),
    ("이사장 하가람", [(HA, "이사장", None)]),
    ("하가람 부국장 기자", [(HA, "부국장", None)]),
    # Who wrote and who made the pictures, of one role.
    ("<글 하가람 사진 노을빛 기자>", [(HA, "기자", None)]),
    ("글·하가람 한빛대 경제학과 교수", [(HA, "교수", None)]),
    # Two who are one thing, and one who is of something.
    ("하가람 노을빛 의원", [(HA, "의원", None), (NO, "의원", None)]),
    ("하가람 한빛당 의원", [(HA, "의원", None)]),
    ("한빛당 하가람 의원", [(HA, "의원", None)]),
    ("하가람 무소속 의원", [(HA, "의원", None)]),
    # What one was goes with the first office behind it, and a school is nobody.
    ("하가람 전 의원 노을빛 교수", [(HA, "전 의원", None), (NO, "교수", None)]),
    ("하가람 전 한빛대 총장", [(HA, "전 총장", None)]),
    ("하가람 전 나루고 교사", [(HA, "전 교사", None)]),
    ("하가람 나루초 교장", [(HA, "교장", None)]),
    ("하솔 전 한빛대 총장", [("하솔", "전 총장", None)]),
    ("하솔 나루고 교사", [("하솔", "교사", None)]),
    ("하솔 국민나래 의원", [("하솔", "의원", None)]),
    ("나루 하가람 교수", [(HA, "교수", None)]),
    ("하가람·노을빛 한빛대 교수", [(HA, "교수", None), (NO, "교수", None)]),
    ("하가람 한빛대 학생기자", [(HA, "학생기자", None)]),
    ("하가람 노을빛 교사", [(HA, "교사", None), (NO, "교사", None)]),
    ("하가람 전 나루부 장관·한빛대 교수", [(HA, "전 장관", None)]),
    ("하가람 의원·노을빛 의원", [(HA, "의원", None), (NO, "의원", None)]),
    # What is no given name, what stands before a surname alone, names given abroad in a list.
    ("한 외신 기자", []),
    ("이 매체 기자", []),
    ("정 모 기자", []),
    ("한 방송 기자", []),
    ("드라마 김 PD", []),
    ("마이클 김·존 리 기자", [("마이클 김", "기자", None), ("존 리", "기자", None)]),
    ("마이클 김, 하가람 기자", [("마이클 김", "기자", None), (HA, "기자", None)]),
    ("취재기자 남궁 솔", [("남궁 솔", "취재기자", None)]),
    ("선임 기자 하가람", [(HA, "선임 기자", None)]),
    ("남궁 솔 변호사(법무법인 한빛)", [("남궁 솔", "변호사", None)]),
    ("남궁 솔(한빛대 교수)", [("남궁 솔", "교수", None)]),
    ("남궁 민 배우", [("남궁 민", None, None)]),
    # A role behind a comma stays.
    ("하가람, 인턴 노을빛 기자", [(HA, "인턴", None), (NO, "기자", None)]),
    ("[단독] 하가람 기자", [(HA, "기자", None)]),
    ("글 하가람, 사진=노을빛 기자", [(HA, "기자", None)]),
]


@pytest.mark.parametrize("credit", ["사진=한빛방송", "사진제공=나래출판사", "사진=노을빛 기자", "사진 = tvN"])
@pytest.mark.parametrize("shown", ["하가람 의원", "하가람 PD", "배우 하가람", "▲ 하가람 한빛병원 원장"])
def test_whom_a_picture_shows_wrote_nothing(shown, credit):
    assert not parse_byline(f"{shown} / {credit}", "ko").authors
    assert parse_byline(f"[한빛일보 하가람 기자 / {credit}]", "ko").authors[0].name == HA


@pytest.mark.parametrize("heading", ["기자수첩", "특별기고", "한빛칼럼"])
def test_the_heading_of_a_column_employs_nobody(heading):
    (author,) = read_byline(f"[{heading}] 하가람 기자", language="ko")
    assert (author.name, author.organization) == (HA, None)
    (author,) = read_byline("객원 논설위원 하가람", language="ko")
    assert (author.role, author.organization) == ("객원 논설위원", None)
    (author,) = read_byline("하가람 나루고 교사", language="ko")
    assert author.organization == "나루고"


@pytest.mark.parametrize("sentence", ["취재를 마친 김 기자", "현장을 찾은 박 기자", "그때 막내 최 기자"])
def test_a_reporter_of_whom_a_sentence_tells_is_no_name(sentence):
    assert not any(" " in author.name for author in read_byline(sentence, language="ko"))


def test_places_in_brackets_are_part_of_a_byline():
    assert is_byline("하가람(세종)·노을빛 기자 ha@hanbit.example", (), "ko")
    assert not is_byline("하가람(세종)·노을빛 기자가 가온시를 찾았다", (), "ko")


def test_a_contributor_is_of_his_school():
    (author,) = read_byline("글·하가람 한빛대 해양정책학과 교수", language="ko")
    assert author.organization == "한빛대 해양정책학과"


@pytest.mark.parametrize(("line", "authors"), BYLINES)
def test_bylines(line, authors):
    assert [(a.name, a.role, a.email) for a in read_byline(line, language="ko")] == authors


@pytest.mark.parametrize("word", ["By", "by", "BY."])
def test_a_byword_is_no_employer(word):
    (author,) = read_byline(f"{word} 하가람 기자(ha@hanbit.example)", language="ko")
    assert (author.name, author.organization) == (HA, None)


WALK = "나루시 강변에서 시민들이 걷고 있다."
CAPTIONS = [
    (f"{WALK} AP 연합뉴스", WALK, "AP 연합뉴스"),
    (f"{WALK} /AP연합뉴스", WALK, "AP연합뉴스"),
    (f"{WALK} AFP=연합뉴스", WALK, "AFP=연합뉴스"),
    (f"{WALK} 로이터연합뉴스", WALK, "로이터연합뉴스"),
    (f"{WALK} 나루=AP/뉴시스", WALK, "AP/뉴시스"),
    (f"{WALK} 하가람기자", WALK, "하가람기자"),
    (f"{WALK} [하가람 한빛일보 기자]", WALK, "하가람 한빛일보 기자"),
    (f"{WALK} 한빛일보 DB", WALK, "한빛일보 DB"),
    (f"{WALK} 한빛일보 자료사진", WALK, "한빛일보 자료사진"),
    (f"{WALK} 클립아트코리아", WALK, "클립아트코리아"),
    (f"{WALK} 2031.2.9/뉴스1", WALK, "뉴스1"),
    (f"{WALK} 2031.2.9 /뉴스1 © News1 하가람 기자", WALK, "News1 하가람 기자"),
    (f"{WALK} 2031.02.09 하가람 기자", f"{WALK} 2031.02.09", "하가람 기자"),
    (f"{WALK} [한빛제약]", WALK, "한빛제약"),
    (f"{WALK} [왼쪽]", f"{WALK} [왼쪽]", None),
    (f"{WALK} /하가람 기자 ha@", WALK, "하가람 기자"),
    ("나루지방법원 / 연합뉴스", "나루지방법원", "연합뉴스"),
    ("나루시 강변 전경 연합뉴스", "나루시 강변 전경", "연합뉴스"),
    ("나루시 강변 전경.｜나루시", "나루시 강변 전경.", "나루시"),
    ("한빛전자 제공", None, "한빛전자"),
    (f"[사진=나루시 제공] {WALK}", WALK, "나루시"),
    (f"[그래픽=한빛통신] {WALK} (그래픽=하가람 기자) ha@hanbit.example", WALK, "하가람 기자"),
    ("[사진=나루시]", None, "나루시"),
    (f"{WALK} 2031. 8. 4. 나루 | 하가람 기자 haga@hanbit.example", WALK, "하가람 기자"),
    ("새 산책로.(나루시 제공)© 뉴스1", "새 산책로.", "나루시"),
    (f"[나루 산책로] {WALK}", f"[나루 산책로] {WALK}", None),
    (f"{WALK} 하가람", WALK, "하가람"),
    ("나루시 강변 [촬영 하가람]", "나루시 강변", "하가람"),
    ("나루시 강변 [촬영 하 가 람]", "나루시 강변", "하 가 람"),
    ("나루시 강변 [촬영 현장]", "나루시 강변 [촬영 현장]", None),
    (f"{WALK} 가운데", f"{WALK} 가운데", None),
    ("나루시 강변의 하가람", "나루시 강변의 하가람", None),
    ("가수 하가람/나무엔터테인먼트", "가수 하가람", "나무엔터테인먼트"),
    ("산책로/주차장", "산책로/주차장", None),
    ("한빛일보DB", None, "한빛일보DB"),
    ("시민들이 만든 연합뉴스 모임", "시민들이 만든 연합뉴스 모임", None),
    ("하가람 한빛일보 기자", "하가람 한빛일보 기자", None),
]


@pytest.mark.parametrize(("shown", "caption", "credit"), CAPTIONS)
def test_captions(shown, caption, credit):
    assert split_caption(shown) == (caption, credit)


@pytest.mark.parametrize("line", ["무단전재 및 재배포 금지", "무단 전재, 재배포 및 AI학습 이용 금지", "본 저작물의 무단 전재를 금합니다."])
def test_a_line_without_a_sign_forbids(line):
    assert read_copyright(line) == line


@pytest.mark.parametrize("line", ["저작물 무단 복제에 대한 처벌이 강화된다.", "무단 사용을 금지한다고 시는 밝혔다.", "상표를 무단 사용한 혐의로 넘겨졌다."])
def test_a_sentence_of_the_text_states_no_rights(line):
    assert read_copyright(line) is None


P = (
    "나루시가 강변 산책로를 새로 단장해 9일 시민에게 공개했다고 밝혔다.",
    "이번 공사에는 모두 12억 원이 들었으며 지난해 봄부터 아홉 달 동안 이어졌다.",
    "시 관계자는 “어린이와 어르신이 모두 편하게 걸을 수 있도록 길을 넓혔다”고 말했다.",
    "산책로 곳곳에는 쉼터 다섯 곳과 작은 도서관이 들어섰고, 밤에는 조명이 켜진다.",
    "강변에는 올해 안에 자전거 대여소 세 곳도 문을 연다.",
    "나루시는 다음 달까지 시민 의견을 받아 이름을 정하기로 했다.",
)


def text_of(*paragraphs: str) -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    page = (
        f'<html lang="ko"><head><title>강변 산책로 새 단장</title></head><body><div><h1>강변 산책로 새 단장</h1></div>'
        f'<div class="view">{body}</div><footer><p>주소 나루시 강변로 1</p></footer></body></html>'
    )
    return parse(page, url="https://www.hanbit.example/news/1", registry=GENERIC_ONLY).text


CLOSING = (
    "이메일 : tip@hanbit.example", "카카오톡 : @한빛뉴스", "[전화] 02-000-0000", "▷ 카카오톡 : '한빛제보' 검색, 채널 추가",
    "▷ 유튜브, 네이버에서도 한빛뉴스를 구독해주세요!", "▶ 내일 시장의 전략은?", "하가람 기자의 다른 기사 보기", "기자 구독하기",
    "한빛일보 구독하고 선물 받기", "네이버 메인에서 한빛일보 바로보기", "[한빛일보 인기기사]", "<끝>", "/연합뉴스", "많이 본 뉴스",
)  # fmt: skip


def test_lines_below_the_text_are_none_of_it():
    for line in CLOSING:
        assert text_of(*P, line) == "\n\n".join(P), line


def test_a_tip_box_of_several_lines_goes():
    assert text_of(*P, *CLOSING[:5]) == "\n\n".join(P)


@pytest.mark.parametrize("line", ["전화 상담은 평일에만 한다.", "카카오톡 이용자가 줄었다고 시는 밝혔다.", "끝으로 시는 이름을 정한다."])
def test_a_last_sentence_stays(line):
    assert text_of(*P, line).endswith(line)


@pytest.mark.parametrize(
    "line", ["기사 스크랩하기", "본문으로 바로가기", "0:00", "00:00 / 00:00", "1.0x", "[관련기사] 나루시 다리 공사", "▲ 나루시 강변 전경 [사진=나루시]", "이 기사를 음성으로 들으시려면 누르세요"]
)
def test_buttons_and_captions_amid_the_text_go(line):
    assert text_of(*P[:3], line, *P[3:]) == "\n\n".join(P)


@pytest.mark.parametrize("line", ["▲ 나루시 국장 하가람", "번역가 세 명", "10:1"])
def test_short_lines_of_the_text_are_no_furniture(line):
    assert not is_furniture(line)


HOSTILE = ("가 " * 2000, "사진 " * 2000, "(a" * 2000, "금지" * 2000, "제공 " * 2000, "▷ 전화 : " * 900, "2031.02.09 " * 600, "기자 " * 2000)
PATTERNS = [
    value
    for module in (closing_lines, copyright, credit_shapes, credits, korean_kinds, korean_names, korean_pictures, korean_shapes, wire_captions)
    for value in vars(module).values()
    if isinstance(value, Uncompiled)
]


@pytest.mark.parametrize("unit", HOSTILE, ids=[text[:8] for text in HOSTILE])
def test_no_pattern_is_slow(unit):
    begin = time.process_time()
    for pattern in PATTERNS:
        pattern.search(unit)
        pattern.match(unit)
    assert time.process_time() - begin < 2
