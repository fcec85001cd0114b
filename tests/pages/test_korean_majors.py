"""What pages of large Korean papers, agencies and portals showed. Every page here is invented."""

from __future__ import annotations

import pytest

from newsparse import GENERIC_ONLY, Article, parse
from newsparse.body.stripping.above.date_lines import is_korean_dates
from newsparse.grammar.bylines.names import parse_byline
from newsparse.grammar.credits.credits import split_caption
from tests.invented import KOREAN as P, KOREAN_TITLE as TITLE

TEXT = "".join(f"<p>{p}</p>" for p in P)
H1 = f"<h1>{TITLE}</h1>"


def page(above: str, body: str = TEXT, below: str = "", *, head: str = "", url: str = "https://www.gaon.example/news/123456", title: str = TITLE) -> Article:
    return parse(f'<html lang="ko"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>{above}<div class="view">{body}</div>{below}</body></html>', url=url)


@pytest.mark.parametrize(
    ("dateline", "told"),
    [
        ("(나루=한빛통신) 하가람 노을빛 기자 = ", [("하가람", "기자", "한빛통신"), ("노을빛", "기자", "한빛통신")]),
        ("【나루=한빛통신】하가람 기자 = ", [("하가람", "기자", "한빛통신"), ("노을빛", "기자", None)]),
        ("[한빛스포츠 | 나루=하가람 기자] ", [("하가람", "기자", "한빛스포츠"), ("노을빛", "기자", None)]),
        ("", [("하가람", "기자", None), ("노을빛", "기자", None)]),
    ],
)
def test_who_names_authors_in_the_dateline_is_their_agency(dateline: str, told: list[tuple[str, str, str | None]]) -> None:
    figure = '<figure><img src="/a.jpg" width="600" height="400"><figcaption>(나루=한빛통신) 도담휘 기자 = 새 다리. 2031.6.17 a@b.example</figcaption></figure>'
    article = page(f'{H1}<div class="byline"><span>하가람 기자</span>, <span>노을빛 기자</span></div>', f"{figure}<p>{dateline}{P[0]}</p>" + TEXT)
    assert [(a.name, a.role, a.organization) for a in article.authors] == told


@pytest.mark.parametrize(
    ("line", "role", "organization"),
    [
        ("[한빛스포츠뉴스 솔내, 하가람 기자]", "기자", "한빛스포츠뉴스"), ("[뉴스얀 하가람 기자]", "기자", "뉴스얀"), ("하가람 전국부장", "전국부장", None),
        ("하가람 사건팀장", "사건팀장", None), ("[한빛경제 TV 하가람 기자]", "기자", "한빛경제 TV"),
    ],
)  # fmt: skip
def test_papers_and_desks_beside_a_name(line: str, role: str, organization: str | None) -> None:
    assert [(a.name, a.role, a.organization) for a in parse_byline(line, "ko").authors] == [("하가람", role, organization)]


def test_names_of_two_syllables_before_a_role() -> None:
    assert [a.name for a in parse_byline("하가람·허진기자", "ko").authors] == ["하가람", "허진"]


def test_a_link_to_nowhere_is_no_page_of_its_author() -> None:
    article = parse(
        f'<html lang="ko"><body><div class="news_title"><h1 class="top_title">{TITLE}</h1><ul><li class="author"><a href="#">하가람 기자</a></li></ul></div>'
        f'<div id="article_body"><div class="art_txt">{TEXT}<p>[하가람 기자 / 노을빛 기자]</p></div></div></body></html>', url="https://www.mk.co.kr/news/stock/view/2031/11/712345/",
    )  # fmt: skip
    assert [(a.name, a.url) for a in article.authors] == [("하가람", None), ("노을빛", None)]


def test_a_flash_is_no_live_blog() -> None:
    assert page(H1.replace("<h1>", "<h1>[속보] ")).kind != "live"
    assert page(H1.replace("<h1>", "<h1>[라이브] ")).kind == "live"


@pytest.mark.parametrize(("shown", "count"), [('<a href="#reply">코멘트 <span>12</span>개</a>', 12), ('<a href="#reply">100자평 7</a>', 7)])
def test_other_words_for_comments(shown: str, count: int) -> None:
    assert page(f'{H1}<div class="util">{shown}</div>').comment_count == count


def test_a_trail_that_begins_with_the_site() -> None:
    trail = '<div class="location"><a href="/">한빛일보</a> &gt; <a href="/corp">기업</a> &gt; <a href="/corp/air">항공</a></div>'
    article = page(trail + H1, head='<meta property="og:site_name" content="한빛일보">')
    assert (article.breadcrumbs, article.section) == (("기업", "항공"), "항공")
    head = '<meta property="og:site_name" content="한빛일보">'
    assert page('<div class="location">나루 &gt; 가온구</div>' + H1).breadcrumbs == ()
    assert page(H1, TEXT, '<div class="location"><p>한빛일보</p><p>나루시 물결로 12</p><p>대표 하가람</p></div>', head=head).breadcrumbs == ()


def test_a_menu_right_above_the_headline_is_no_trail() -> None:
    menu = '<div id="pageGnb"><ul class="gnb_list"><li><a href="/">홈</a></li><li><a href="/society">사회</a></li><li><a href="/politics">정치</a></li><li><a href="/economy">경제</a></li></ul></div>'
    assert page(f"<div>{menu}{H1}</div>").breadcrumbs == ()


def test_keywords_that_are_sections_are_no_tags_where_the_shown_tags_lack_them() -> None:
    head = '<meta name="keywords" content="스포츠,양궁,국가대표"><meta property="article:section" content="스포츠">'
    shown = '<div class="tag_wrap"><a href="/search?q=1">#양궁</a><a href="/search?q=2">#국가대표</a></div>'
    assert page(H1, TEXT, shown, head=head).tags == ("양궁", "국가대표")
    assert page(H1, TEXT, "", head=head).tags == ("스포츠", "양궁", "국가대표")


def test_what_a_machine_summed_up_is_no_deck() -> None:
    assert page(f'{H1}<div class="summary"><p>AI가 요약한 내용입니다.</p></div>').subtitles == ()


@pytest.mark.parametrize(
    ("shown", "caption", "credit"),
    [("일러스트레이션 하가람", None, "하가람"), ("삽화 하가람 화백", None, "하가람 화백"), ("나루구청 전경(나루구 제공).© 뉴스1", "나루구청 전경", "나루구"), ("일러스트 제작", "일러스트 제작", None),
     ("새 다리가 놓여 있다. 솔내도 송가람 기자", "새 다리가 놓여 있다.", "송가람 기자"), ("새 다리가 놓여 있다. 송가람·도누리 기자", "새 다리가 놓여 있다.", "송가람·도누리 기자"),
     ("새 다리가 놓여 있다. 나루시 제공/연합뉴스", "새 다리가 놓여 있다.", "나루시"), ("새 다리가 놓여 있다. 국회사진취재단", "새 다리가 놓여 있다.", "국회사진취재단"),
     ("새 다리. (사진=나루시)/한빛일보", "새 다리.", "나루시"), ("가온건설이 지은 새 다리. [가온건설]", "가온건설이 지은 새 다리.", "가온건설"), ("새 다리. [왼쪽]", "새 다리. [왼쪽]", None),
     ("음주운전 (PG) [송가람 제작] 일러스트", "음주운전 (PG)", "송가람"), ("나루시청 [촬영 송가람]", "나루시청", "송가람"), ("나루시청 [송가람 촬영. 재판매 및 DB 금지]", "나루시청", "송가람"),
     ("새 다리가 놓여 있다. 챗GPT 생성 이미지", "새 다리가 놓여 있다.", "챗GPT 생성 이미지"), ("새 다리의 사진과 자료", "새 다리의 사진과 자료", None)],
)  # fmt: skip
def test_captions(shown: str, caption: str | None, credit: str | None) -> None:
    assert split_caption(shown) == (caption, credit)


@pytest.mark.parametrize("line", ["게재 일자 : 2031년 11월 04일(月)", "기사입력 2031.11.04 (화) 10:03 | 수정시간 2031.11.04 13:05"])
def test_dates_with_their_day_of_the_week_are_no_text(line: str) -> None:
    assert is_korean_dates(line) and not is_korean_dates(f"{line}에 열린다")
    assert page(H1, f"<p>{line}</p>" + TEXT).text == "\n\n".join(P)


def test_daum_until_2022() -> None:
    article = parse(
        f'<html lang="ko"><head><meta property="og:regDate" content="20310410101502"><meta property="article:media_name" content="한빛통신"></head><body><div class="head_view"><h3 class="tit_view">{TITLE}</h3>'
        '<span class="info_view"><span class="txt_info">하가람</span><span class="txt_info">입력 2031.04.10. 10:15</span><a id="alexCounter">댓글 <span class="alex-count-area">214</span>개</a></span></div>'
        f'<div id="harmonyContainer" class="article_view"><section>{TEXT}</section></div></body></html>', url="https://v.daum.net/v/20310410101502345",
    )  # fmt: skip
    assert (article.extractor, article.comment_count, [a.name for a in article.authors]) == ("DaumNews", 214, ["하가람"])


def test_the_printed_page_is_no_author() -> None:
    markup = f'<html lang="ko"><body><h1 class="headline" id="article_title">{TITLE}</h1><div class="byline"><em>입력 2031.05.03 00:05</em> <a class="btn_jigumview">지면보기</a></div><div id="article_body">{TEXT}<p>하가람 기자 haga@hanbit.example</p></div></body></html>'
    for registry in (None, GENERIC_ONLY):
        article = parse(markup, url="https://news.joins.com/article/23456789", **({"registry": registry} if registry else {}))
        assert [a.name for a in article.authors] == ["하가람"]


@pytest.mark.parametrize(
    ("shown", "caption", "credit"),
    [("새 다리가 놓여 있다. /사진=송가람 기자", "새 다리가 놓여 있다.", "송가람 기자"), ("새 다리가 놓여 있다./사진=송가람 기자 songa@hanbit.example", "새 다리가 놓여 있다.", "송가람 기자"),
     ("새 다리가 놓여 있다./한빛일보 = 송가람 기자", "새 다리가 놓여 있다.", "한빛일보 송가람 기자"), ("▲ 새 다리 전경 [나루광역시]", "새 다리 전경", "나루광역시"), ("새 다리 전경 [나루경찰청]", "새 다리 전경", "나루경찰청"),
     ("새 기차 [최고속도]", "새 기차 [최고속도]", None), ("송가람. [사진] ⓒGettyimages(무단전재 및 재배포 금지)", "송가람.", "Gettyimages")],
)  # fmt: skip
def test_more_captions(shown: str, caption: str | None, credit: str | None) -> None:
    assert split_caption(shown) == (caption, credit)


@pytest.mark.parametrize("line", ["송가람, 나루=노을빛 기자", "송가람·나루=노을빛 기자"])
def test_who_stands_before_the_place_of_the_next(line: str) -> None:
    assert [(a.name, a.role) for a in parse_byline(line, "ko").authors] == [("송가람", "기자"), ("노을빛", "기자")]


@pytest.mark.parametrize("line", ["입력 : 2031-02-12 00:00:00 지면 : 2031-02-12(19면)", "입력 2031.02.12 10:03 수정 2031.02.12 11:00 지면 19면"])
def test_dates_before_the_page_of_the_paper_are_no_text(line: str) -> None:
    assert is_korean_dates(line)
    assert page(f"{H1}<ul><li>{line}</li></ul>").text == "\n\n".join(P)


def test_steps_of_a_board_below_the_text_are_none_of_it() -> None:
    assert page(H1, TEXT + '<div><a href="/news">목록</a><a href="/news/1">이전글</a><a href="/news/2">다음글</a></div>').text == "\n\n".join(P)


def test_a_number_under_a_key_of_the_sites_own() -> None:
    assert page(H1, url="https://www.gaon.example/View/at_pg.aspx?CNTN_CD=A0003012345").source_id == "A0003012345"
    assert page(H1, url="https://www.gaon.example/View/at_pg.aspx?day=20310212").source_id is None


def test_all_of_a_photo_story_names_its_author() -> None:
    line = "[나루=한빛통신] 송가람 기자 = 7일 오전 나루시 강변에서 시민들이 벚꽃 아래를 달리고 있다. 2031.04.07. songa@hanbit.example"
    article = page(H1, f'<div class="photoArea"><img src="/a.jpg" width="600" height="400"></div>{line}<br>')
    assert [(a.name, a.role, a.organization) for a in article.authors] == [("송가람", "기자", "한빛통신")]


def test_a_heading_below_the_article_is_none_of_it() -> None:
    article = parse(f'<html lang="ko"><body><main><article>{H1}<div class="article_body">{TEXT}</div></article></main><section><h3>Innovation Lab</h3></section></body></html>', url="https://www.gaon.example/news/123456")
    assert article.text == "\n\n".join(P)


def test_an_appeal_for_readers_fees_is_no_text() -> None:
    assert page(H1, TEXT + "<p>이 기사가 마음에 드시나요? 좋은기사 원고료로 응원하세요</p>").text == "\n\n".join(P)


def test_an_outsider_whom_the_metadata_names_is_no_deck() -> None:
    article = page(f'<header><h1>{TITLE}</h1><div class="sub-title">송가람 공인노무사(한빛노동센터)</div></header>', head='<meta property="og:article:author" content="송가람"><meta property="article:section" content="칼럼">')
    assert article.subtitles == ()
    assert [(a.name, a.role, a.organization) for a in article.authors] == [("송가람", "공인노무사", "한빛노동센터")]


def test_two_links_called_location_are_the_trail() -> None:
    article = page(f'<header><ul class="location"><li><a href="/opinion">오피니언</a></li><li><a href="/opinion/column">칼럼</a></li></ul>{H1}</header>')
    assert article.breadcrumbs == ("오피니언", "칼럼")


def test_the_line_of_rights_behind_who_leads_the_paper() -> None:
    article = page(H1, below="<footer>한빛일보 대표: 송가람 주소: 나루 Copyright by Hanbit Ilbo Co., Ltd. All Rights Reserved.</footer>")
    assert article.copyright == "Copyright by Hanbit Ilbo Co., Ltd. All Rights Reserved."


def test_an_address_alone_below_a_chinese_text_is_none_of_it() -> None:
    lines = ["统计部门十日发布的动态显示，去年的总和生育率为零点七八，比前一年上升了零点零三，出生人数也有所增加。", "分析认为，结婚人数的增加是主要的原因，今年的情况有望继续好转，各地政府也准备了新的措施。"]
    article = parse(f'<html lang="zh"><body><h1>去年出生率小幅回升</h1><article>{"".join(f"<p>{line}</p>" for line in lines)}<p>songa@hanbit.example</p></article></body></html>', url="https://cn.gaon.example/view/123456")
    assert article.text == "\n\n".join(lines)


@pytest.mark.parametrize(("line", "role"), [("송가람 기자가 다녀왔습니다.", "기자"), ("노을빛 기자가 다녀왔습니다.", None), ("송가람 기자회견이 열렸습니다.", None)])
def test_a_text_calls_a_bare_author_a_reporter(line: str, role: str | None) -> None:
    article = page(H1, f"<p>{line}</p>" + TEXT, '<div class="reporter"><strong>송가람</strong> <span>songa@hanbit.example</span></div>')
    assert [(a.name, a.role) for a in article.authors] == [("송가람", role)]


def test_what_a_reporter_signs_is_news() -> None:
    text = TEXT + "<p>송가람 기자 songa@hanbit.example</p>"
    assert page(H1, text, url="https://www.gaon.example/article.php?aid=123456").kind == "news"
    assert page(H1, url="https://www.gaon.example/article.php?aid=123456").kind == "unknown"


def test_the_headline_in_the_decks_own_box_is_no_deck() -> None:
    article = page(f'<div class="View_Title"><span class="headline-title">{TITLE}</span><br><span class="sub-title">“심사위원 절반은 주민으로” 요구 거세</span></div>', head=f'<meta property="og:title" content="{TITLE}">')
    assert TITLE not in article.subtitles


def test_a_logo_that_says_the_publishers_name_is_no_picture() -> None:
    article = page(f'{H1}<p><a href="/"><img src="/m/ht.gif" alt="한빛통신"></a></p>', '<p><img src="/a.jpg" width="600" height="400" alt="새 다리"></p>' + TEXT, head='<meta property="og:site_name" content="한빛통신">')
    assert [image.url for image in article.images] == ["https://www.gaon.example/a.jpg"]


def test_the_papers_house_is_no_part_of_the_line_of_rights() -> None:
    assert page(H1, below="<footer>Copyright(c) 한빛일보 All rights reserved. 가온광역시 나루구</footer>").copyright == "Copyright(c) 한빛일보 All rights reserved."


def test_the_section_of_the_oldest_skin_is_narrower_than_news() -> None:
    article = parse(
        f'<html lang="ko"><body><div id="head-loc"><a href="/">홈</a> &gt; <a href="/l?sc_section_code=S1N1">뉴스</a> &gt; <a href="/l?sc_sub_section_code=S2N1">정치</a></div><span class="headline-title">{TITLE}</span>'
        f'<div id="head-info"><strong class="info-txt">송가람 기자</strong></div><div id="articleBody">{TEXT}</div></body></html>', url="http://www.gaon.example/news/articleView.html?idxno=40123",
    )  # fmt: skip
    assert (article.section, article.breadcrumbs) == ("정치", ("뉴스", "정치"))


@pytest.mark.parametrize(
    ("line", "role", "organization"),
    [("송가람 국민의힘 의원", "의원", "국민의힘"), ("송가람 사단법인 한빛 대표", "대표", "사단법인 한빛"), ("송가람 산업2부장", "산업2부장", None), ("에디터 송가람", "에디터", None)],
)
def test_whose_office_stands_behind_the_name(line: str, role: str, organization: str | None) -> None:
    assert [(a.name, a.role, a.organization) for a in parse_byline(line, "ko").authors] == [("송가람", role, organization)]


def test_two_who_share_an_office_are_two() -> None:
    assert [a.name for a in parse_byline("송가람·노을빛 의원", "ko").authors] == ["송가람", "노을빛"]


@pytest.mark.parametrize("shown", ["나루지구 아파트 전경 [조감도]", "가온 경기장에서 뛰는 선수들 [프로야구]", "차기 대표 조사 결과 [선호도]", "신호등 앞 차량 [개인택시]", "나루교 현장 [보수공사]", "공원 입구. (무단 출입 금지)"])
def test_what_a_picture_shows_in_brackets_is_no_credit(shown: str) -> None:
    assert split_caption(shown) == (shown, None)


@pytest.mark.parametrize(("shown", "credit"), [("새 다리 전경 [강남구]", "강남구"), ("새 다리 전경 [경기도]", "경기도"), ("시민들이 걷고 있다./글로벌한빛 = 송가람 기자", "글로벌한빛 송가람 기자")])
def test_districts_and_papers_sign_captions(shown: str, credit: str) -> None:
    assert split_caption(shown)[1] == credit


@pytest.mark.parametrize("line", ["고양시, 파주=송가람 기자", "강남구·서초=송가람 기자", "신의주, 단둥=송가람 기자"])
def test_places_before_a_place_are_no_names(line: str) -> None:
    assert [a.name for a in parse_byline(line, "ko").authors] == ["송가람"]


@pytest.mark.parametrize(
    "address",
    [
        "https://www.gaon.example/new-bridge?utm_id=120210123456789", "https://www.gaon.example/2031/new-bridge/?t=1712345678", "https://www.gaon.example/view.jsp?tel=0212345678",
        "https://www.gaon.example/view.jsp?who=01012345678", "https://www.gaon.example/view.jsp?JSESSIONID=123456789012", "https://www.gaon.example/view.asp?pdate=20310212103000",
    ],
)  # fmt: skip
def test_numbers_of_campaigns_people_and_moments_are_no_articles(address: str) -> None:
    assert page(H1, url=address).source_id is None


def test_who_holds_the_rights_stays_though_a_place_stands_before() -> None:
    assert page(H1, below="<footer>Copyright ⓒ All rights reserved. 나루광역시 나루신문</footer>").copyright == "Copyright ⓒ All rights reserved. 나루광역시 나루신문"


def test_an_address_amid_the_text_is_where_to_write() -> None:
    lines = ["The council opened the new bridge on Friday, saying that it would carry thirty thousand people a day.", "Entries may be sent to:", "bridge@gaon.example", "Its mayor told reporters that the work had taken four years and that its price had been kept throughout."]
    article = parse(f'<html lang="en"><body><h1>A new bridge opens</h1><article>{"".join(f"<p>{line}</p>" for line in lines)}</article></body></html>', url="https://www.gaon.example/news/123456")
    assert article.text == "\n\n".join(lines)


def test_who_took_the_last_picture_below_a_text_is_no_author() -> None:
    line = "[나루=한빛통신] 송가람 기자 = 7일 오전 나루시 강변에서 시민들이 벚꽃 아래를 달리고 있다. 2031.04.07. songa@hanbit.example"
    assert page(H1, f'{TEXT}<p><img src="/b.jpg" width="600" height="400"></p><p>{line}</p>').authors == ()
    assert [a.email for a in page(H1, f'<div class="photoArea"><img src="/a.jpg" width="600" height="400"></div>{line}<br>').authors] == ["songa@hanbit.example"]


def test_a_photographers_page_is_no_news_and_a_notebook_is_opinion() -> None:
    url = "https://www.gaon.example/article.php?aid=123456"
    assert page(H1, TEXT + "<p>송가람 사진기자</p>", url=url).kind == "unknown"
    assert page(H1.replace("<h1>", "<h1>[기자수첩] "), TEXT + "<p>송가람 기자 songa@hanbit.example</p>", url=url).kind == "opinion"


def test_a_large_picture_that_is_called_as_the_paper_stays() -> None:
    article = page(H1, '<p><img src="/a.gif" width="600" height="400" alt="가온일보"></p>' + TEXT, head='<meta property="og:site_name" content="가온일보">')
    assert [image.url for image in article.images] == ["https://www.gaon.example/a.gif"]


@pytest.mark.parametrize(("line", "role"), [("송가람 나루지부장", "나루지부장"), ("송가람 주미대사", "주미대사"), ("송가람 국방장관", "국방장관"), ("송가람 환경부 차관", "차관")])
def test_offices_are_no_names(line: str, role: str) -> None:
    assert [(a.name, a.role) for a in parse_byline(line, "ko", trusted=True).authors] == [("송가람", role)]


@pytest.mark.parametrize("line", ["송가람 장관", "송가람 국방부 장관", "송가람 차관"])
def test_a_minister_amid_the_text_is_no_author(line: str) -> None:
    article = page(H1, f"<p>{P[0]}</p><p><b>{line}</b></p>" + TEXT)
    assert article.authors == ()
    assert line in article.text
