"""Korean pages of boards, blogs, portals and small papers. Every page here is invented."""

from __future__ import annotations

import time
from datetime import datetime

import pytest

from newsparse import GENERIC_ONLY, Article, parse
from newsparse.body.building.blocks import _ENTRY
from newsparse.body.stripping.above.date_lines import _DATES
from newsparse.body.stripping.above.trail_line import _TRAIL
from newsparse.body.stripping.below.closing_lines import closes_text
from newsparse.generic.byline.details.completed import _SIGNED_OFF
from newsparse.generic.byline.details.outsiders import _COLUMN, _ROLE
from newsparse.grammar.bylines.names import is_byline, parse_byline
from newsparse.grammar.copyright import read_copyright
from newsparse.grammar.credits.credits import split_caption
from tests.invented import KOREAN as P, KOREAN_TITLE as TITLE

TEXT = "".join(f"<p>{p}</p>" for p in P)


def page(above: str, body: str = TEXT, below: str = "", *, head: str = "", url: str = "https://www.gaon.example/news/1", lang: str = "ko") -> Article:
    return parse(f'<html lang="{lang}"><head><meta charset="utf-8">{head}</head><body>{above}<div class="view">{body}</div>{below}</body></html>', url=url)


H1 = f"<h1>{TITLE}</h1>"


def test_gnuboard() -> None:
    article = page(
        f'<div id="hd"><h1 id="hd_h1">{TITLE} &gt; 마을소식</h1></div>',
        f'<h2 id="container_title">마을소식</h2><article id="bo_v"><header><h2 id="bo_v_title"><span class="bo_v_tit">{TITLE}</span></h2></header><section id="bo_v_info"><h2>페이지 정보</h2>'
        '<span class="sound_only">작성자</span> <strong><span class="sv_member">감다은 시민기자</span></strong> 조회 131회 <strong class="if_date"><span class="sound_only">작성일</span> 31-03-06 10:24</strong></section>'
        f'<section id="bo_v_atc"><h2 id="bo_v_atc_title">본문</h2><div id="bo_v_con">{TEXT}</div></section></article>',
    )  # fmt: skip
    assert (article.extractor, article.title, article.section) == ("Gnuboard", TITLE, "마을소식")
    assert [(a.name, a.role) for a in article.authors] == [("감다은", "시민기자")]
    assert article.published_at == datetime.fromisoformat("2031-03-06T10:24:00+09:00")
    assert article.text == "\n\n".join(P)


def test_naver_blog() -> None:
    paragraphs = "".join(f'<div class="se-component se-text"><p class="se-text-paragraph"><span>{p}</span></p></div>' for p in P)
    article = page(
        "", '<div class="se-viewer"><div class="se-component se-documentTitle"><div class="blog2_series"><a href="/c">산 이야기</a></div>'
        f'<div class="se-title-text"><p><span>{TITLE}</span></p></div><span class="writer"><span class="nick"><a href="/m">산바람</a></span></span><span class="se_publishDate">2031. 3. 6. 7:40</span></div>'
        f'<div class="se-main-container">{paragraphs}</div></div>',
        head='<meta property="og:site_name" content="네이버 블로그 | 산바람 일기">', url="https://blog.naver.com/PostView.naver?logNo=2231",
    )  # fmt: skip
    assert (article.extractor, article.title, article.section) == ("NaverBlog", TITLE, "산 이야기")
    assert [a.name for a in article.authors] == ["산바람"] and article.publisher is not None and article.publisher.name == "산바람 일기"
    assert article.text == "\n\n".join(P)


def test_a_portals_press_stands_below_the_headline() -> None:
    head = '<meta property="og:site_name" content="ZUM 뉴스">'
    article = page(f'{H1}<div><a href="/p">하늘데일리</a> <span>2031.03.06 15:20</span></div>', head=head, url="https://news.zum.com/articles/8901")
    assert article.publisher is not None and article.publisher.name == "하늘데일리"
    elsewhere = page(f'{H1}<div><a href="/p">하늘데일리</a></div>', head=head.replace("ZUM 뉴스", "가온뉴스"))
    assert elsewhere.publisher is not None and elsewhere.publisher.name == "가온뉴스"


def test_the_headline_of_a_page_that_says_nothing_but_the_papers_name() -> None:
    article = page(f'<div class="view_title">{TITLE}</div><div class="view_sub">내년 3월 개관</div>', head="<title>화동일보</title>")
    assert (article.title, article.subtitles) == (TITLE, ("내년 3월 개관",))
    assert page("", head="<title>화동일보</title>").title == "화동일보"  # where nothing else is called a headline


def test_the_trail_above_a_headline_in_a_layout_table() -> None:
    rows = f'<table><tr><td class="loc">홈 &gt; 뉴스 &gt; 사회</td></tr><tr><td class="news_title">{TITLE}</td></tr><tr><td>{"<br><br>".join(P)}</td></tr></table>'
    article = parse(f'<html lang="ko"><head><meta property="og:title" content="{TITLE}"></head><body>{rows}</body></html>', registry=GENERIC_ONLY)
    assert (article.section, article.text) == ("사회", "\n\n".join(P))


def test_elements_that_touch_are_read_apart() -> None:
    article = page(f"{H1}<div><span>글 도담희 객원기자</span><span>사진 함초롱</span><time>2031.03.06</time></div>")
    assert [a.name for a in article.authors] == ["도담희"] and article.text == "\n\n".join(P)


def test_the_day_that_metadata_and_a_dateline_agree_on() -> None:
    head = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{TITLE}","datePublished":"2031-03-06T09:00:00+09:00"}}</script>'
    article = page(f"{H1}<h2>- 가온지법 2030. 11. 5. 선고 -</h2><div>도담희 기자<br>2031-03-06 09:00</div>", head=head)
    assert article.published_at == datetime.fromisoformat("2031-03-06T09:00:00+09:00")


def test_an_entry_of_a_list_of_appointments_is_no_subhead() -> None:
    article = page(H1, f"{TEXT}<p>◇ 승진 ▲총무과장 윤새봄</p><p>◇ 전보 ▲솔내중 방한솔</p>{TEXT}")
    assert [b for b in article.body if b.type == "heading"] == []


def test_one_author_and_the_address_that_ends_the_text() -> None:
    english = "".join(f"<p>The old school of Sollae will open again as an observatory in spring, the county said, and villagers will show {n} stars.</p>" for n in ("ten", "a hundred", "a thousand"))
    article = page('<h1>County to turn old school into observatory</h1><p class="byline">By Ma Garam</p>', english + "<p>garam@gaon.example</p>", lang="en")
    assert [(a.name, a.email) for a in article.authors] == [("Ma Garam", "garam@gaon.example")]
    assert "@" not in article.text
    newsroom = page('<h1>County to turn old school into observatory</h1><p class="byline">By Ma Garam</p>', english + "<p>tips@gaon.example</p>", lang="en")
    assert newsroom.authors[0].email is None


def test_the_address_behind_a_sign_off() -> None:
    article = page(f"{H1}<p>안별솔 기자</p>", f"{TEXT}<p>한빛뉴스 안별솔입니다. [byeol@hanbit.example]</p>")
    assert article.authors[0].email == "byeol@hanbit.example" and article.text.endswith("[byeol@hanbit.example]")


def test_tags_are_none_of_the_papers_name_and_may_be_one_syllable() -> None:
    head = f'<title>한빛일보</title><meta property="og:title" content="{TITLE}"><meta name="keywords" content="한빛일보,분교,별">'
    assert page(H1, head=head).tags == ("분교", "별")


def test_a_section_in_brackets() -> None:
    assert page(f'<div class="top"><strong class="cate">[교계]</strong>{H1}</div>').section == "교계"


@pytest.mark.parametrize(
    ("line", "names"),
    [("[누리스포츠=나루/변가온 기자]", ["변가온"]), ("[누리스포츠=윤다솜/변가온 기자]", ["윤다솜", "변가온"]), ("계수나 기자", ["계수나"]), ("글 도담희 기자 사진 함초롱", ["도담희"])],
)
def test_bylines(line: str, names: list[str]) -> None:
    assert [author.name for author in parse_byline(line, "ko").authors] == names


def test_who_made_the_pictures_is_part_of_a_byline() -> None:
    assert is_byline("글 도담희 객원기자 사진 함초롱", (), "ko") and not is_byline("도담희 기자 회견 사진", (), "ko")


@pytest.mark.parametrize(
    ("shown", "line"),
    [
        ("Copyright ⓒ YTN. All rights reserved. 무단 전재, 재배포 및 AI 데이터 활용 금지", None),
        ("- ⓒ하늘데일리(www.haneul.example). 무단전재&재배포 금지 -", None),
        ("하늘신문 | 서울 한빛구 | Copyright © 하늘신문. All rights reserved.", "Copyright © 하늘신문. All rights reserved."),
    ],
)
def test_copyright_lines(shown: str, line: str | None) -> None:
    assert read_copyright(shown) == (line or shown)


@pytest.mark.parametrize(
    ("line", "closes"),
    [
        ("※ 외부인사의 글은 본지의 편집방향과 다를 수 있습니다.", True), ("* 이 칼럼의 내용은 본사의 입장과 무관합니다.", True),
        ("의회는 이 글을 본지에 실어 달라고 했다.", False), ("군은 주민 의견과 다를 수 있다고 밝혔다.", False),
    ],
)  # fmt: skip
def test_what_a_paper_says_of_other_peoples_opinion(line: str, closes: bool) -> None:
    assert closes_text(line) is closes


@pytest.mark.parametrize(
    ("pattern", "match", "miss"),
    [
        (_TRAIL, "홈 > 뉴스 > 사회", "홈 경기 > 원정 경기라고 했다."), (_TRAIL, "Home › World", "Home is where the heart is"),
        (_DATES, "지면 2031년 03월 05일 수요일 8면", "2031년 3월 5일 문을 연다"), (_DATES, "2031-03-07 19면", "19면체 주사위"),
        (_COLUMN, "[세상읽기] 느린 우체통", "느린 우체통 앞에서"), (_ROLE, "탁이든 가온대 교수", "교수는 말했다"),
        (_ENTRY, "◇ 승진 ▲총무과장 윤새봄", "▲ 강변을 걷는 시민"), (_SIGNED_OFF, "하가람입니다. [haga@hanbit.example]", "[haga@hanbit.example]"),
    ],
)  # fmt: skip
def test_patterns(pattern, match, miss) -> None:
    assert pattern.search(match) and not pattern.search(miss)
    start = time.process_time()
    for hostile in (match * 2000, miss * 2000, "홈 > " * 4000, "2031-" * 4000):
        pattern.search(hostile[:20_000])
    assert time.process_time() - start < 0.5


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        ("에리카 존슨 칼럼니스트", "에리카 존슨", "칼럼니스트"), ("제프리 밀러 특파원", "제프리 밀러", "특파원"), ("하가람 한빛일보 기자", "하가람", "기자"), ("경기북부 김다솔 기자", "김다솔", "기자"),
        ("이다온 한국개발연구원(KDI) 연구위원", "이다온", "연구위원"), ("문가람 | 시인·문학평론가", "문가람", "시인"),
    ],
)  # fmt: skip
def test_names_and_roles(line: str, name: str, role: str) -> None:
    assert [(author.name, author.role) for author in parse_byline(line, "ko", trusted=True).authors] == [(name, role)]


@pytest.mark.parametrize("line", ["미국 뉴욕 특파원", "데스크 칼럼 기자", "디지털 콘텐츠 기자", "Erika Johnson 칼럼니스트"])
def test_a_place_and_a_desk_are_no_foreign_name(line: str) -> None:
    assert parse_byline(line, "ko", trusted=True).authors == ()


def test_who_writes_a_column_stands_in_a_line_of_it() -> None:
    line = "<p>하슬찬 | 소설가</p>"
    article = page('<h1>[세상읽기] 느린 우체통 앞에서</h1>', line + TEXT)
    assert [(a.name, a.role) for a in article.authors] == [("하슬찬", "소설가")] and article.text == "\n\n".join(P)
    assert page(H1, line + TEXT).authors == ()  # in a report it may be whom the next lines quote


def test_a_signature_with_the_day_in_brackets() -> None:
    article = page(f"<h3>{TITLE}</h3><p>명도울 기자 l 기사입력 2031/03/06 [14:03]</p>", f"<p>{P[0]}</p>", head=f"<title>{TITLE}</title>")
    assert article.text == P[0] and article.published_at == datetime.fromisoformat("2031-03-06T14:03:00+09:00")


@pytest.mark.parametrize(
    ("shown", "caption", "credit"),
    [
        ("[사진] 가람 이글스 하가람 / 한빛 DB", "가람 이글스 하가람", "한빛 DB"), ("[사진] 바다 이글스 제공", None, "바다 이글스"), ("[사진] 나루, 하가람 기자 / photo@press.example", None, "나루, 하가람 기자"),
        ("나루시청 전경. (나루시 제공. 재판매 및 DB 금지) 2031.03.06. photo@press.example", "나루시청 전경.", "나루시"), ("나루시청 전경. [연합]", "나루시청 전경.", "연합"),
        ("[나루=뉴시스]나루시청 전경. (사진=뉴시스 DB) photo@press.example *재판매 및 DB 금지", "나루시청 전경.", "뉴시스 DB"), ("나루시청 전경. <하가람 기자 haga@press.example>", "나루시청 전경.", "하가람 기자"),
        ("A robot climbs the path. Harbour Times photo by Ban Dion", "A robot climbs the path.", "Ban Dion"),
    ],
)  # fmt: skip
def test_captions(shown: str, caption: str | None, credit: str | None) -> None:
    assert split_caption(shown) == (caption, credit)
