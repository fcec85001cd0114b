"""What pages of large Korean papers, agencies and portals showed. Every page here is invented."""

from __future__ import annotations

import pytest

from newsparse import GENERIC_ONLY, Article, parse
from newsparse.body.stripping.date_lines import is_korean_dates
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
