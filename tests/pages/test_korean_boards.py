"""Boards of Korean offices, schools and associations, and press releases that papers pass on. Every page here is invented."""

from __future__ import annotations

import pytest

from newsparse import GENERIC_ONLY, Article, Table, parse
from newsparse.body.building.tables import cells_by_row, data_rows, rows_of, story_row
from newsparse.body.stripping.below.closing_lines import closes_text
from newsparse.generic.headline.in_tables import may_name_site
from newsparse.generic.identity import id_in_address
from newsparse.grammar.bylines.names import read_byline
from newsparse.grammar.credits.credits import split_caption
from newsparse.page import Page
from newsparse.sources import css
from tests.invented import KOREAN as P, KOREAN_TITLE as TITLE

TEXT = "".join(f"<p>{p}</p>" for p in P)
WHOLE = "\n\n".join(P)
HEADED = '<thead><tr><th colspan="4">{title}</th></tr></thead>'
LABELLED = '<tr><th>제 목</th><td colspan="3">{title}</td></tr>'


def board(head: str, *, title: str = "가온중학교", poster: str = "하가람", foot: str = "Copyright 가온중학교 All rights reserved.") -> str:
    return (
        f'<html lang="ko"><head><meta charset="utf-8"><title>{title}</title></head><body><nav><a href="/1">학교소개</a><a href="/2">알림마당</a></nav>'
        f'<table class="view">{head.format(title=TITLE)}<tbody><tr><th>이름</th><td>{poster}</td><th>등록일</th><td>2031.11.18 14:05</td></tr>'
        f'<tr><th>조회수</th><td>412</td><th>첨부</th><td><a href="/f">사진.zip</a></td></tr><tr><td colspan="4"><p><img src="/up/1.jpg"></p>{TEXT}</td></tr></tbody></table>'
        f'<ul><li>이전글 <a href="/n1">학부모 상담 안내</a></li></ul><footer>{foot}</footer></body></html>'
    )


@pytest.mark.parametrize("head", [HEADED, LABELLED])
def test_a_board_that_states_nothing_but_the_site_is_read_from_its_table(head: str) -> None:
    article = parse(board(head), "https://gaon.example.kr/view?nttSn=77", registry=GENERIC_ONLY)
    assert (article.title, article.text) == (TITLE, WHOLE)
    assert article.body[0].type == "figure"
    assert article.publisher is not None
    assert article.publisher.name == "가온중학교"


def test_who_posted_on_a_board_is_a_person_if_it_is_a_name() -> None:
    def posted(by: str) -> list[tuple[str, str]]:
        return [(a.name, a.kind) for a in parse(board(LABELLED, poster=by), "https://gaon.example.kr/view?nttSn=77").authors]

    assert posted("하가람") == [("하가람", "person")]
    assert posted("교무기획부") == [("교무기획부", "organization")]
    assert posted("관리자") == []
    for desk in ("홍보실", "문화과", "정책과", "도서관"):
        assert posted(desk) == [(desk, "organization")]
    assert posted("하은실") == [("하은실", "person")]


def test_the_sources_of_a_board_read_as_code() -> None:
    article = parse(board(LABELLED), "https://gaon.example.kr/view?nttSn=77")
    assert article.provenance["title"].source == "notice('제목', '제 목')"


def test_a_table_with_one_long_cell_is_data_unless_the_cell_is_a_row_with_lines() -> None:
    def table(last: str) -> str:
        return f"<table><tr><th>순위</th><td>팀</td></tr><tr><th>1</th><td>가온</td></tr>{last}</table>"

    def found(markup: str) -> tuple[bool, int | None]:
        (element,) = css("table").find(Page.read(f"<html><body>{markup}</body></html>"))
        return data_rows(element) is not None, story_row(rows_of(cells_by_row(element)))

    assert found(table(f"<tr><td colspan=2>{TEXT}</td></tr>")) == (False, 2)
    assert found(table(f"<tr><th>2</th><td>{TEXT}</td></tr>")) == (True, None)
    assert found(table(f"<tr><td colspan=2>{' '.join(P)}</td></tr>")) == (True, None)
    assert found(table("<tr><td colspan=2><p>가<p>나<p>다</td></tr>")) == (True, None)
    story = parse(f'<html lang="ko"><h1>{TITLE}</h1>{TEXT}{table("")}<p>{P[0]} 다시.</p></html>')
    assert any(isinstance(block, Table) for block in story.body)


@pytest.mark.parametrize(
    ("title", "may"),
    [("가온중학교", True), ("가온시각장애인연합회", True), ("Eastmere High School", True), ("手信街老店改賣單件杏仁餅", False), ("새 다리 열린다", False), ("Eastmere rebuilds its bridge", False)],
)
def test_a_title_that_may_be_no_more_than_the_sites_name(title: str, may: bool) -> None:
    assert may_name_site(title) is may


def test_a_board_of_the_older_system_names_group_and_board_before_the_headline() -> None:
    markup = (
        f'<html><head><meta charset="utf-8"><title>가온장애인연합회 > 보도자료 > {TITLE}</title></head><body><table><tr><td><div><span>작성일 : 31-03-14 09:27</span></div>'
        f'<table><tr><td><div style="font-weight:bold">{TITLE}</div></td></tr></table><table><tr><td>글쓴이 : <span class="member">관리자</span> 조회 : 2,318</td></tr>'
        f'<tr><td><span id="writeContents">{"<br><br>".join(P)}</span></td></tr></table></td></tr></table><p>Copyright ⓒ 가온장애인연합회. All rights reserved.</p></body></html>'
    )
    article = parse(markup, "http://www.gaon.example/bbs/board.php?bo_table=news&wr_id=15")
    assert (article.title, article.subtitles, article.text, article.authors) == (TITLE, (), WHOLE, ())
    assert article.publisher is not None
    assert article.publisher.name == "가온장애인연합회"


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        ("글쓴이 : 관리자 | 날짜 : 2031-03-14 | 조회 : 2,318", True),
        ("작성자: 하가람 작성일: 2031-03-14", True),
        ("조회 : 2,318", False),
        ("이름: 나루 빛 축제 / 날짜: 5월 3일 / 장소: 나루공원", False),
        ("이름 : 하가람, 조회 : 2만 번. 이 두 줄이 남은 전부였다.", False),
    ],
)
def test_a_line_of_labels_above_the_text_is_none_of_it(line: str, goes: bool) -> None:
    article = parse(f'<html lang="ko"><title>{TITLE}</title><h1>{TITLE}</h1><div><p>{line}</p>{TEXT}</div></html>')
    assert (line not in article.text) is (goes or line.startswith("조회"))


def test_a_title_that_ends_in_board_and_site_begins_with_the_headline() -> None:
    markup = f'<html lang="ko"><head><title>{TITLE} > 소식 > 가온군민대신문사닷컴</title></head><body><div><a href="/">가온군민대신문사닷컴</a></div><div><div>{TITLE}</div>{TEXT}</div>{{}}</body></html>'
    for foot in ("", "<footer><p>가온군민대신문사닷컴</p></footer>"):
        assert parse(markup.format(foot), "https://www.gaon.example/bbs/board.php?wr_id=3").title == TITLE


def test_a_masthead_in_the_row_above_the_story_is_no_headline() -> None:
    lines = "<br>".join(f"The old bridge {at} over the river was closed for years, and the town has opened a new one beside it." for at in range(5))
    table = f"<table><tr><td>The Eastmere Courier, established 1883</td></tr><tr><td><b>New bridge opens</b><br>{lines}</td></tr></table>"
    assert parse(f"<html lang=en><head><title>New bridge opens</title></head><body>{table}</body></html>", "https://courier.example/1").title == "New bridge opens"


def test_a_province_with_which_a_title_begins_is_no_office() -> None:
    title = f"<title>가온도 > 지역 > {TITLE} | 한빛타임즈</title>"
    article = parse(f'<html lang="ko"><head>{title}</head><body><div><a href="/">한빛타임즈</a></div><h1>{TITLE}</h1>{TEXT}</body></html>', "https://www.hanbit.example/n/3")
    assert article.publisher is None or article.publisher.name != "가온도"


def test_a_paper_of_a_school_and_a_headline_in_one_word_are_no_offices() -> None:
    def publisher(title: str, head: str, host: str) -> str | None:
        page = f'<html lang="ko"><head><title>{title}</title>{head}</head><body><img src="/logo.png" alt="가온대학교"><h1>{title.partition(" - ")[0]}</h1>{TEXT}</body></html>'
        named = parse(page, f"https://{host}/view?id=4").publisher
        return named.name if named is not None else None

    assert publisher("New library opens on campus today - The Gaon Times", '<meta property="og:site_name" content="The Gaon Times">', "times.gaon.ac.kr") == "The Gaon Times"
    assert publisher("동파대책실시", "", "www.gaon.go.kr") != "동파대책실시"


def test_a_school_is_registered_under_its_kind() -> None:
    article = parse(f'<html lang="ko"><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1>{TEXT}</body></html>', "https://gaon.hs.kr/board/view?no=3")
    assert article.publisher is not None
    assert article.publisher.domain == "gaon.hs.kr"


def test_the_signature_below_a_column_is_believed_before_whom_a_caption_names() -> None:
    told = parse(
        f'<html lang="ko"><head><title>[책 칼럼] {TITLE}</title></head><body><article><h1>[책 칼럼] {TITLE}</h1><figure><img src="/a.jpg" width=600><figcaption>노을빛 소설가</figcaption></figure>{TEXT}<p>하가람 문학평론가</p></article></body></html>',
        "https://www.gaon.example/article/view?id=78",
    )
    assert [a.name for a in told.authors] == ["하가람"]


def test_a_title_that_goes_from_office_to_board_to_headline_names_the_office() -> None:
    markup = (
        f'<html lang="ko"><head><title>가온군청 | 가온소식 > 보도자료 > {TITLE}</title></head><body><h1><a href="/">가온군청</a></h1><table><tr><th colspan=6>{TITLE}</th></tr>'
        f"<tr><th>담당부서</th><td>산림녹지과</td><th>작성일</th><td>2031-10-05</td></tr><tr><td colspan=6><div>{'<br><br>'.join(P)}</div></td></tr></table></body></html>"
    )
    for registry in (None, GENERIC_ONLY):
        article = parse(markup, "https://www.gaon.go.kr/bbs/view.do?bIdx=33", registry=registry)
        assert article.publisher is not None
        assert (article.title, article.text, article.publisher.name) == (TITLE, WHOLE, "가온군청")


def test_an_association_whose_title_is_its_name_in_a_frame() -> None:
    markup = f'<html><head><meta charset="utf-8"><title>::: 가온음악협회 :::</title></head><body><table><tr><td><b>{TITLE}</b></td></tr><tr><td>날짜 : 2031-08-25 오후 3:12:44</td></tr><tr><td>{TEXT}</td></tr></table></body></html>'
    article = parse(markup, "http://www.gaon.or.kr/board/view.asp?idx=8")
    assert article.publisher is not None
    assert (article.title, article.publisher.name) == (TITLE, "가온음악협회")


@pytest.mark.parametrize(
    ("line", "closes"),
    [
        ("언론연락처: 가온전기 홍보팀 하가람 과장 02-000-8899 이메일 보내기", True),
        ("▲ 문의처\n가온전기 하가람 대리 (02-000-3456, ha@gaon.example)", True),
        ("이 보도자료는 가온전기가 작성해 가온 서비스를 통해 배포한 뉴스입니다.", True),
        ("※ 본 보도자료는 기업이 제공한 것으로 가온일보의 편집 방향과 다를 수 있습니다.", True),
        ("이 보도자료는 경찰이 배포한 것과 달랐다.", False),
        ("이 보도자료는 가온전기가 지난달 작성해 거짓 실적을 발표한 것으로 검찰 조사에서 드러났습니다.", False),
        ("이 뉴스는 정부가 제공한 자료를 바탕으로 했다.", False),
        ("이 보도자료는 누구를 위한 것인가를 먼저 묻자.", False),
        ("회사 소개 아래에 연락처는 회색 글씨로 숨어 있다.", False),
    ],
)
def test_what_a_release_says_last_of_itself(line: str, closes: bool) -> None:
    assert closes_text(line) is closes


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("한겨레 하가람 기자", [("하가람", "한겨레")]),
        ("하가람 한겨레 기자", [("하가람", "한겨레")]),
        ("한겨레 하가람·노을빛 기자", [("하가람", "한겨레"), ("노을빛", "한겨레")]),
        ("한겨레 논설위원 하가람", [("하가람", "한겨레")]),
        ("한겨레 기자", [("한겨레", None)]),
        ("박한겨레 기자", [("박한겨레", None)]),
        ("하가람·한겨레 기자", [("하가람", None), ("한겨레", None)]),
        ("한겨레 기자 하가람 기자", [("한겨레", None), ("하가람", None)]),
    ],
)
def test_a_paper_that_is_spelled_as_a_person(line: str, names: list[tuple[str, str | None]]) -> None:
    assert [(a.name, a.organization) for a in read_byline(line, language="ko")] == names


@pytest.mark.parametrize(("address", "whose"), [("no.eulbit@gaon.example", 1), ("ha_garam@gaon.example", 0), ("garam@gaon.example", None), ("news@gaon.example", None)])
def test_one_address_behind_several_english_names_is_whose_name_it_spells(address: str, whose: int | None) -> None:
    authors = read_byline(f"BY HA GA-RAM, NO EUL-BIT [{address}]", language="en")
    assert [a.email for a in authors] == [address if at == whose else None for at in range(2)]


def column(portrait: str, *, lead: str, byline: str = "", title: str = f"[기고] {TITLE}") -> Article:
    return parse(
        f'<html lang="ko"><head><title>{title}</title><meta property="og:title" content="{title}"><meta property="og:image" content="https://img.gaon.example{lead}"></head>'
        f"<body><article><h1>{title}</h1>{byline}<p>입력 2031-07-11 18:20</p><div class='txt'>{portrait}{TEXT}</div></article></body></html>",
        "https://www.gaon.example/article/view?id=77",
    )


def test_below_the_portrait_of_a_piece_of_opinion_stands_who_wrote_it() -> None:
    figure = "<figure><img src='/up/1.jpg' width=150><figcaption>{}</figcaption></figure>"
    assert [(a.name, a.role) for a in column(figure.format("하가람 새벽군의원"), lead="/up/1.jpg").authors] == [("하가람", "새벽군의원")]
    assert column(figure.format("하가람 새벽군의원"), lead="/up/1.jpg", title=TITLE).authors == ()
    assert column(figure.format("하가람 새벽군의원이 다리를 보고 있다"), lead="/up/1.jpg").authors == ()


def test_a_columnists_portrait_leads_no_column() -> None:
    card = "<div class='reporter_card'><img src='https://img.gaon.example{}' width=200 alt='{}'><strong>하가람</strong> 논설위원</div>"
    for lead in ("/reporter/ha_200.jpg", "/columnist/2031/ha.png", "/staff/ha.jpg"):
        read = column("", lead=lead, byline=card.format(lead, "하가람 논설위원"))
        assert (read.lead_image, read.images, [a.name for a in read.authors]) == (None, (), ["하가람"])
    kept = column("", lead="/news/1.jpg", byline=card.format("/staff/ha.jpg", "하가람 논설위원"))
    assert kept.lead_image is not None
    shown = column("<figure><img src='https://img.gaon.example/news/2.jpg'><figcaption>노을빛 가온군수</figcaption></figure>", lead="/news/2.jpg", byline="<p>하가람 기자</p>", title=TITLE)
    assert shown.lead_image is not None
    assert shown.lead_image.caption == "노을빛 가온군수"


@pytest.mark.parametrize("wrapper", ["<p style='text-align:center'>{}</p>", "<div class='img'>{}</div>", "<p><a href='/up/1_big.jpg'>{}</a></p>"])
def test_a_picture_with_which_the_texts_own_box_opens_is_in_it(wrapper: str) -> None:
    article = parse(
        f"<html lang='ko'><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1><p>하가람 기자</p><div id='body'>{wrapper.format('<img src=/up/1.jpg width=800>')}{TEXT}</div></article></body></html>",
        "https://www.gaon.example/article/view?id=77",
    )
    assert [block.type for block in article.body] == ["figure", *["paragraph"] * len(P)]


def trail(title: str, *, subject: str = f'<div class="subject">{TITLE}</div>', trail: str = "<span>홈</span><span>알림마당</span><span>위원회 소식</span><span>보도자료</span>") -> Article:
    return parse(
        f'<html lang="ko"><head><title>{title}</title></head><body><h1><a href="/"><img src="/logo.png" alt="가온금융위원회"></a></h1><div class="location">{trail}</div><h3>보도자료</h3><div class="view">{subject}'
        f"<div><span>등록일</span><span>2031-05-20</span></div><div><span>담당부서</span><span>중소금융과</span><span>담당자</span><span>하가람 사무관</span></div>{TEXT}</div></body></html>",
        "https://www.gaonfsc.go.kr/no010101/81234",
        registry=GENERIC_ONLY,
    )


def test_a_title_that_is_the_trail_of_a_board_is_no_headline() -> None:
    read = trail("보도자료 - 위원회 소식 - 알림마당 - 가온금융위원회")
    assert read.publisher is not None
    assert (read.title, read.text, read.publisher.name) == (TITLE, WHOLE, "가온금융위원회")
    assert [(a.name, a.kind) for a in read.authors] == [("중소금융과", "organization")]
    assert trail("가온금융위원회").title == TITLE
    assert trail("보도자료 - 봄날의 별빛 - 가온금융위원회", subject="").title != TITLE


@pytest.mark.parametrize(
    ("address", "number"),
    [
        ("https://news.gaonist.ac.kr/newskor/html/news/?mode=V&mng_no=33510&GotoPage=1", "33510"),
        ("https://www.gaon.go.kr/portal/bbs/view.do?bIdx=33120&bbsNo=12", "33120"),
        ("https://www.gaon.go.kr/board.es?mid=a1&bid=0027&act=view&list_no=375120", "375120"),
        ("https://www.gaon.go.kr/board.es?mid=a1&bid=0027", None),
    ],
)
def test_the_number_of_a_notice_in_its_address(address: str, number: str | None) -> None:
    assert id_in_address(address) == number


def test_an_office_of_a_university_is_no_person() -> None:
    assert [a.kind for a in read_byline("홍보실", language="ko")] != ["person"]
    assert [a.name for a in read_byline("홍보라", language="ko")] == ["홍보라"]


@pytest.mark.parametrize(("shown", "caption"), [("< 그림 1. 새 다리의 단면 >", "그림 1. 새 다리의 단면"), ("〈 가온호의 새벽 〉", "가온호의 새벽"), ("<가온일보> 창간호", "<가온일보> 창간호")])
def test_a_caption_in_a_frame(shown: str, caption: str) -> None:
    assert split_caption(shown) == (caption, None)


def test_the_mobile_page_of_a_blog() -> None:
    article = parse(
        f'<html lang="ko"><head><title>{TITLE}</title><meta property="og:site_name" content="가온기록"><meta property="og.article.author" content="기록하는사람"></head><body><h1><a href="/m/">가온기록</a></h1>'
        f'<div class="blogview_tit"><a class="txt_category" href="/m/c">동네</a><h2 class="tit_blogview">{TITLE}</h2><div class="blogview_info">by 기록하는사람<time class="txt_date">2031. 6. 3. 11:20</time></div></div>'
        f'<div class="blogview_content useless_p_margin editor_ke">{TEXT}</div></body></html>',
        "https://gaon.tistory.com/m/entry/1",
    )
    assert (article.title, article.section, article.text, [a.name for a in article.authors]) == (TITLE, "동네", WHOLE, ["기록하는사람"])


def test_portals_number_their_articles_on_every_host() -> None:
    nate = f'<html lang="ko"><h3 class="viewTite">{TITLE}</h3><div id="articleContetns">{"<br><br>".join(P)}</div></html>'
    assert parse(nate, "https://sports.news.nate.com/view/20310614n30122?mid=s0601").source_id == "20310614n30122"
    daum = f'<html lang="ko"><h3 class="tit_view">{TITLE}</h3><div class="article_view"><section>{TEXT.replace("<p>", "<p dmcf-pid=1>")}</section></div></html>'
    assert parse(daum, "https://v.daum.net/v/65a3f0b1c2d3e4f5a6b7c8d9").source_id == "65a3f0b1c2d3e4f5a6b7c8d9"


def release(picture: str, *, title: str = "가온대학교병원 | 병원뉴스", top: str = f'<div class="viewTitle"><strong>{TITLE}</strong><p>작성일 : 2031.10.28</p></div>', below: str = "", around: str = "div") -> Article:
    return parse(
        f'<html lang="ko"><head><title>{title}</title><meta property="og:title" content="{title.partition(" | ")[0]}"></head><body><header><h1><a href="/"><img src="/logo.png" alt="가온대학교병원"></a></h1></header>'
        f'<h2>병원뉴스</h2><{around}><div class="view">{top}<div class="viewContent">{picture}{TEXT}{below}</div></div></{around}></body></html>',
        "https://www.gaon.example/board/view.do?seq=62",
        registry=GENERIC_ONLY,
    )


def test_a_hospital_names_itself_and_its_board_in_the_title() -> None:
    read = release("")
    assert read.publisher is not None
    assert (read.title, read.publisher.name, read.text) == (TITLE, "가온대학교병원", WHOLE)


def test_a_picture_in_a_page_that_is_one_form_is_in_the_text() -> None:
    read = release(f"<p>{P[1]}</p><p><img src='/up/1.jpg'></p>", around="form")
    assert [block.type for block in read.body[:3]] == ["paragraph", "figure", "paragraph"]


@pytest.mark.parametrize(
    ("line", "shows"),
    [
        ("왼쪽부터 안과 하가람 교수, 노을빛 교수", True),
        ("[사진] 왼쪽부터 안과 하가람 교수, 노을빛 교수", True),
        ("(왼쪽부터) 하가람 교수, 노을빛 교수", True),
        ("왼쪽 길로 들어서면 오래된 다리가 나온다.", False),
        ("오른쪽에서 첫째 창을 열면 호수가 보인다.", False),
    ],
)
def test_a_line_below_a_picture_that_says_who_stands_where_is_its_caption(line: str, shows: bool) -> None:
    image = release(f"<p style='text-align:center'><img src='/up/1.jpg'></p><p style='text-align:center'>{line}</p>").images[0]
    assert image.caption == (line.removeprefix("[사진] ") if shows else None)
    assert image.credit is None


def test_the_headline_again_without_its_bracket_is_no_deck() -> None:
    headline = f"[하가람 대변인] {TITLE}"
    read = release(f"<p>하가람 대변인 서면브리핑</p><p>■ {TITLE}</p>", title=f"{headline} | 가온당", top=f"<h3>{headline}</h3><p>게시일 2031-11-21 11:02</p>")
    assert read.title == headline
    assert TITLE not in read.subtitles


@pytest.mark.parametrize(("line", "closes"), [("Edit 하가람 Graphic 노을빛", True), ("에디터 하가람 / 디자인 노을빛", True), ("디자인 하가람", False), ("글 쓰는 하가람 디자인 하는 노을빛", False)])
def test_who_made_a_page_closes_it(line: str, closes: bool) -> None:
    assert (line not in release("", below=f"<p>{line}</p>").text) is closes
