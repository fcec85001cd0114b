"""More layouts of Korean newsrooms: boards, magazines, stations, mobile pages. Every page here is invented."""

from __future__ import annotations

import pytest

from newsparse import parse
from newsparse.body.stripping.below.closing_lines import closes_text
from newsparse.body.stripping.below.tips import calls_for_tips
from newsparse.grammar.bylines.korean_sign_offs import signs_off
from newsparse.grammar.bylines.names import parse_byline
from newsparse.grammar.bylines.newsrooms import is_newsroom
from newsparse.grammar.copyright import read_copyright
from newsparse.grammar.to_readers.prompts import is_prompt
from tests.invented import KOREAN, KOREAN_TITLE
from tests.pages.test_korean_layouts import TEXT, page


@pytest.mark.parametrize(
    ("top", "section"),
    [
        ('<p><a href="/t">테크</a> &gt; <a href="/t/i">ICT/미디어</a></p>', "ICT/미디어"),
        ('<p><a href="/n">뉴스</a> / <a href="/o">오피니언</a> / <a href="/o/h">골목에서</a></p>', "골목에서"),
        ("<p>오피니언 / 하가람 기자</p>", None),
    ],
)
def test_trails_without_a_front_page(top, section):
    assert page(top=top).section == section


def test_a_section_beside_the_date():
    assert page(under="<p><span>2031-12-14</span> <span>19:45</span> <span>사회</span></p>").section == "사회"
    assert page(under="<p><span>2031-12-14</span> <span>19:45</span> <span>사회</span> <span>경제</span></p>").section is None


def test_a_headline_in_a_block_below_the_sites_h1_is_where_bylines_are_looked_for():
    markup = (
        f'<html lang="ko"><head><meta charset="utf-8"><meta property="og:title" content="{KOREAN_TITLE}"></head><body><h1><a href="/">한빛일보</a></h1>'
        f'<ul>{"<li><a href=/a>차림표의 글</a></li>" * 12}</ul><p>뉴스 &gt; 문화</p><div class="subject">{KOREAN_TITLE}</div>{TEXT}</body></html>'
    )
    assert parse(markup, url="https://www.gaon.example/news/1").section == "문화"


def test_a_board_whose_headline_spans_the_table():
    board = (
        f'<table><thead><tr><th colspan="4">{KOREAN_TITLE}</th></tr></thead><tr><th>작성자</th><td>초등교육과</td><th>등록일</th><td>2031.12.08</td></tr>'
        f'<tr><td colspan="4">{"<br><br>".join(KOREAN)}</td></tr></table>'
    )
    read = page(board, title="보도자료 &lt; 알림마당 &lt; 한빛교육청", top='<h1><a href="/main.do">한빛교육청</a></h1>')
    assert (read.title, [author.name for author in read.authors], read.text) == (KOREAN_TITLE, ["초등교육과"], "\n\n".join(KOREAN))


def test_a_site_that_names_itself_before_its_board():
    markup = f'<h2 class="subject">{KOREAN_TITLE}</h2><ul><li><strong>부서:</strong> 도로과</li><li><strong>등록일:</strong> 2031-12-01 11:00</li></ul>{TEXT}'
    read = page(markup, title="한빛국토부 - 보도자료 상세보기", top='<h1><a href="/portal.do">한빛국토부</a></h1>')
    assert read.title == KOREAN_TITLE
    assert read.publisher is not None
    assert read.publisher.name == "한빛국토부"
    assert [author.name for author in read.authors] == ["도로과"]


def test_a_bare_name_beside_a_date_is_the_author():
    assert [author.name for author in page(under="<div>하가람 <span>|</span> 기사입력 2031/09/14 [09:50]</div>").authors] == ["하가람"]
    assert not page(under="<div>이달의 책 <span>|</span> 2031/09/14 [09:50]</div>").authors


def test_a_paper_called_maeil_is_no_person():
    assert is_newsroom("남녘매일")
    read = page(f"{TEXT}<p>/나루=하가람 기자</p>", under='<p>남녘매일 <a href="mailto:webmaster@gaon.example">webmaster@gaon.example</a> | 2031년 12월 21일(화) 18:06</p>')
    assert [author.name for author in read.authors] == ["하가람"]


@pytest.mark.parametrize("line", ["■ 진행 : 앵커 노태인", "진행 앵커"])
def test_who_presents_is_no_name(line):
    assert "진행" not in [author.name for author in parse_byline(line, "ko").authors]


def test_an_address_may_stand_behind_a_sign_off():
    author = signs_off("한빛뉴스TV 하가람입니다. (haga@hanbit.example)")
    assert author is not None
    assert author.email == "haga@hanbit.example"


@pytest.mark.parametrize(
    "line",
    [
        "▶ 한빛 절친이 되어 주세요! [신문구독]", "[▶ 한빛 채널 구독하세요]", "위 기사는 정보공유라이선스 2.0:영리금지에 따라 이용할 수 있습니다.",
        "독자 여러분의 후원으로 운영됩니다. 정기후원 신청하기", "이 기사 좋아요 7",
    ],
)  # fmt: skip
def test_lines_that_close_a_text(line):
    assert closes_text(line)


@pytest.mark.parametrize("line", ["이 기사 좋아요 버튼은 사라졌다", "라이선스 계약에 따라 한빛전자가 기술을 이용한다."])
def test_lines_of_a_text(line):
    assert not closes_text(line)


@pytest.mark.parametrize("line", ["첫 댓글을 남겨 보세요.", "Please direct comments or questions to [english@hanbit.example]", "연락처 061-000-0000"])
def test_prompts(line):
    assert is_prompt(line)


def test_a_short_imprint_holds_a_copyright_line():
    assert read_copyright("한빛당 나루로 1 | 대표번호 02-000-0000 | ⓒ 한빛당") == "ⓒ 한빛당"


def test_a_headline_without_its_label_is_not_said_again():
    read = page(f"<p>{KOREAN_TITLE}</p>{TEXT}", title=f"[논평] {KOREAN_TITLE}", head=f'<meta property="og:title" content="[논평] {KOREAN_TITLE}">')
    assert read.text == "\n\n".join(KOREAN)


@pytest.mark.parametrize("below", ["<p>가온 나루미 (narumi@gaon.example)</p>", "<p>제보 카카오톡 가온뉴스</p><p>[저작권자(c) 가온뉴스 무단전재 금지]</p>"])
def test_a_flash_says_its_headline_and_nothing_more(below: str) -> None:
    title = f"[속보] {KOREAN_TITLE}"
    read = parse(f"<html lang=ko><head><title>{title}</title></head><body><article><h1>{title}</h1><div itemprop=articleBody><p>{KOREAN_TITLE}</p>{below}</div></article></body></html>", min_probability=0)
    assert read.text.startswith(KOREAN_TITLE)


def test_a_short_report_is_in_korean_though_its_longest_line_is_latin():
    lines = "<br><br>".join(("<앵커>".replace("<", "&lt;"), "산길이 반년째 끊겨 있습니다. 주민들이 걱정합니다.", "군은 5월까지 공사를 마치겠다고 설명했습니다. 하가람 기자입니다."))
    rights = "<p>Copyright HBS &amp; HBS Digital News Lab Corporation. All rights reserved worldwide, no copying.</p>"
    assert parse(f'<html lang="ko"><body><h1>끊긴 산길</h1><div>{lines}</div>{rights}</body></html>').language == "ko"


def test_decks_that_short_names_or_a_lead_show():
    assert page(under='<p class="newsSub">초등생 최다, 방학 전 접종해야</p>').subtitles == ("초등생 최다, 방학 전 접종해야",)
    assert page(under='<p class="lead">별을 보러 가는 ‘솔내 학교’의 겨울</p>').subtitles == ("별을 보러 가는 ‘솔내 학교’의 겨울",)
    assert page(under=f'<p class="lead">{KOREAN[0]}</p>', body=TEXT).text.startswith(KOREAN[0])


def test_who_wrote_in_a_box_of_credits():
    assert [author.name for author in page(under='<p class="credit">글 | 하가람 · 사진 | 노을빛</p>').authors] == ["하가람"]


def test_what_may_be_downloaded_is_no_section():
    top = '<ul><li><a href="/haga/school/a.zip">내려받기</a></li></ul><div><a rel="nofollow" href="/haga/school/a.zip">내려받기</a></div>'
    assert page(top=top, url="https://log.example/haga/school").section is None


def test_a_label_for_those_who_hear_the_page_tells_the_credit():
    figure = (
        '<figure><img src="/a.jpg"><p><span class="visually-hidden-text">사진 출처, </span>KOAM MARITIME</p>'
        '<figcaption><span class="visually-hidden-text">사진 설명, </span><p>개통한 다리</p></figcaption></figure>'
    )
    (image,) = page(figure + TEXT).images
    assert (image.caption, image.credit) == ("개통한 다리", "KOAM MARITIME")


def test_the_agency_in_english_has_its_english_name():
    markup = f'<html lang="en"><head><title>Flu cases triple | Yonhap News Agency</title></head><body><div class="title-article01"><h2 class="tit">Flu cases triple</h2></div><article class="story-news article">{"<p>The number of patients has tripled, authorities said.</p>" * 3}</article><div class="keyword"><a href="/k">#flu</a></div></body></html>'
    read = parse(markup, url="https://en.yna.co.kr/view/AEN1")
    assert read.publisher is not None
    assert (read.publisher.name, read.tags) == ("Yonhap News Agency", ("flu",))


@pytest.mark.parametrize("names", ['id="articleBodyContent"', 'class="article-body" itemprop="articleBody"'])
def test_news1_shows_its_pictures_where_the_text_stands(names):
    figure = '<div class="photo"><img src="https://image.news1.kr/a.jpg"><p class="caption">개통한 다리. 2031.2.9/뉴스1 ⓒ News1 하가람 기자</p></div>'
    state = '<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"articleView":{"contentArrange":[{"type":"text","content":"다리가 열렸다."}]}}}}</script>'
    body = f'<h1>{KOREAN_TITLE}</h1><div {names}>{figure}{TEXT}</div>{state}'
    read = parse(f'<html lang="ko"><head><meta charset="utf-8"></head><body>{body}</body></html>', url="https://www.news1.kr/a/1")
    assert [(image.caption, image.credit) for image in read.images] == [("개통한 다리.", "News1 하가람 기자")]


TIPS = "한빛방송은 여러분의 제보를 기다립니다.<br>▶ 카카오톡: '한빛제보' 검색<br>▶ 전화: 02-000-0000<br>▶ 이메일: tip@hanbit.example"


@pytest.mark.parametrize("line", ["[속보] 가온호 선원 7명 전원 구조", "가온호 선원 7명이 모두 구조됐습니다."])
def test_a_flash_above_a_call_for_tips_that_is_longer(line):
    markup = f'<html lang="ko"><head><meta charset="utf-8"><meta property="og:type" content="article"></head><body><h1>[속보] 가온호 선원 7명 전원 구조</h1><div class="article_body"><p>{line}</p><p>{TIPS}</p></div></body></html>'
    assert parse(markup, url="https://www.gaon.example/news/1").text == line
    assert calls_for_tips(TIPS.replace("<br>", "\n")) and not calls_for_tips("경찰은 시민의 제보를 받아\n수사에 나섰다.\n범인은 잡혔다.")


@pytest.mark.parametrize("clock", ["UPDATED. 2031-12-19 08:06:42 (금)", "UPDATE : 2031.12.19 금 08:06"])
def test_the_clock_of_a_site_that_calls_it_an_edit(clock):
    assert page(top=f'<div class="user-intro">&nbsp;&nbsp;{clock}</div>', under="<p>승인 2031.12.14 11:20</p>").modified_at is None
    assert page(top="<p>최종수정 2031.12.15 (월) 12:00</p>", under="<p>입력 2031.12.14 11:20</p>").modified_at is not None
    assert page(top="<p>입력 2031.12.14 (일) 11:20 | 수정 2031.12.15 (월) 12:00</p>").modified_at is not None


@pytest.mark.parametrize("deck", ["나루=하가람기자", "하가람 기자 haga@hanbit.example", "[한빛일보 하가람 기자]나루시가 강변 길을 다시 연다."])
def test_a_box_for_the_deck_that_holds_a_byline_or_the_text(deck):
    assert page(under=f'<div class="subtitle"><p>{deck}</p></div>').subtitles == ()


def test_a_menu_in_cells_of_a_table_tells_no_kind():
    cells = "".join(f'<td><a href="/{name}">{name}</a></td>' for name in ("정치", "경제", "사회", "문화", "오피니언"))
    assert page(top=f"<table><tr>{cells}</tr></table><p>2031-12-14</p>").kind != "opinion"


def test_the_masters_address_is_no_reporters():
    assert [a.email for a in page(under="<p>하가람 기자 webmaster@hanbit.example</p>").authors] == [None]


def test_a_photographer_in_brackets_is_no_author():
    assert [a.name for a in parse_byline("특별취재팀=하가람·노을빛·소담희(사진) 기자", "ko").authors] == ["하가람", "노을빛"]


def test_a_row_of_first_sections_is_a_menu_and_no_trail():
    menu = '<header><nav><a href="/">홈</a><a href="/p">정치</a><a href="/s">사회</a><a href="/i">IT/과학</a></nav></header>'
    assert page(top=menu).breadcrumbs == ()


def test_the_press_that_wrote_what_zum_shows():
    head = '<meta property="og:site_name" content="zum 뉴스">'
    after = '<div class="copyright">저작권자 ⓒ 나루과학신문. 무단전재-재배포 금지</div>'
    article = page(head=head, after=after, url="https://news.zum.com/articles/98211230")
    assert article.publisher is not None and article.publisher.name == "나루과학신문"


def test_a_box_of_related_stories_is_no_deck_of_the_system_with_a_body_area():
    body = f'<div class="arv_001"><div class="viewsubject"><h2 class="title">{KOREAN_TITLE}</h2></div><div id="news_body_area">{TEXT}</div><h3>관련기사</h3><ul><li><a href="/1">나루시 다리</a></li></ul></div>'
    assert page(body, title="한빛일보").subtitles == ()


@pytest.mark.parametrize(
    ("line", "closes"),
    [("*필자 약력\n- 가온대 교육학 박사\n- 나루학회 이사", True), ("△하가람 약력", True), ("필자 약력: 가온대 박사", True), ("그는 자신의 약력", False), ("◇ 하가람 교수는 약력에서", False)],
)
def test_the_life_of_who_wrote_closes_a_text(line, closes):
    assert closes_text(line) is closes


def test_who_made_the_pictures_in_a_line_of_its_own_wrote_nothing():
    assert not parse_byline("사진 = 노을빛 기자", "ko").authors
    assert [a.name for a in parse_byline("사진·글 = 노을빛 기자", "ko").authors] == ["노을빛"]


def test_the_employer_of_an_outsider_is_told_where_he_signs():
    article = page(f"{TEXT}<p>하가람 나루초등학교 교장</p>", under='<div class="info"><span class="name">하가람</span> &nbsp;webmaster@gaon.example</div>')
    assert [(a.name, a.role, a.organization, a.email) for a in article.authors] == [("하가람", "교장", "나루초등학교", None)]


def test_a_press_on_a_portal_has_no_address_of_the_portals():
    article = page(head='<meta property="og:site_name" content="한빛일보"><meta property="article:media_name" content="한빛일보">', url="https://v.daum.net/v/20310209070002111")
    assert article.publisher is not None and (article.publisher.name, article.publisher.domain) == ("한빛일보", None)
