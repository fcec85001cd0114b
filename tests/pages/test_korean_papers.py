"""Pages of Korean dailies, magazines and stations of older layouts. Every page here is invented."""

from __future__ import annotations

from datetime import UTC

import pytest

from newsparse import parse
from newsparse.generic.identity import id_in_address
from tests.invented import KOREAN, KOREAN_TITLE
from tests.pages.test_korean_layouts import TEXT, page


def test_the_papers_name_and_address_above_the_date_are_no_deck():
    read = page(under='<table><tr><td><font class="data">한빛데일리 | desk@hanbit.example</font></td></tr><tr><td>기사입력 2031-12-14 00:02:01</td></tr></table>')
    assert read.subtitles == ()


def test_buttons_in_a_row_above_the_text():
    read = page(under='<p>입력 2031-12-14 00:02:01</p><div><a href="#">프린트하기</a> <a href="#">이메일보내기</a> <a href="#">글자크게</a></div>')
    assert read.text == "\n\n".join(KOREAN)


@pytest.mark.parametrize("bar", ["|", "ㅣ"])
def test_a_bar_in_an_item_of_its_own(bar):
    read = page(under=f"<ul><li>하가람</li><li>{bar}</li><li>입력 2031-12-14 06:54 | 발행일 2031-12-15 제26면</li></ul>")
    assert [block.type for block in read.body] == ["paragraph"] * len(KOREAN)


def test_items_that_are_sections_of_text_are_no_list():
    """The text stands in two items, parted by an advertisement; a list of short items stays one."""
    texts = (*KOREAN, "군은 오는 12월 시의회에 예산안을 낸다. 모두 21억 원이다.", "마을 주민들은 버스가 밤에도 다녀야 한다고 말했다.")
    first, last = "<br><br>".join(texts[:4]), texts[4]
    top = f'<html lang="ko"><head><meta property="og:title" content="{KOREAN_TITLE}"></head><body><h1>{KOREAN_TITLE}</h1><p>입력 2031-12-14 00:02</p>'
    read = parse(f'{top}<ul id="article_body"><li class="par">{first}</li><li class="par">{last}</li></ul></body></html>', url="https://www.gaon.example/news/1")
    assert read.text == "\n\n".join(texts) and {block.type for block in read.body} == {"paragraph"}
    alone = parse(f'{top}<ul id="article_body"><li class="par">{"<br><br>".join(KOREAN)}</li></ul></body></html>', url="https://www.gaon.example/news/1")
    assert {block.type for block in alone.body} == {"paragraph"}
    listed = parse(f"{top}<article>{TEXT}<ul><li>첫째 다리</li><li>둘째 다리</li></ul><p>{KOREAN[0][::-1]}</p></article></body></html>", url="https://www.gaon.example/news/1")
    assert [block.type for block in listed.body].count("list") == 1


@pytest.mark.parametrize(("line", "trail"), [("산업 &gt; 자동차", ("산업", "자동차")), ("오피니언 &gt; 사설", ("오피니언", "사설")), ("산업 &gt; 나루시가 다리를 새로 놓았다", ()), ("산업 &gt; 금리 인상 뒤 봄", ()), ("산업 → 경제 → 섬, 봄", ()), ("나루 &gt; 가온", ())])
def test_a_trail_without_links(line, trail):
    markup = f'<html lang="ko"><body><div class="view"><div class="head"><p class="cate">{line}</p><h1>{KOREAN_TITLE}</h1><p>입력 2031-12-14 00:02</p></div>{TEXT}</div></body></html>'
    assert parse(markup, url="https://www.gaon.example/news/1").breadcrumbs == trail


def test_a_trail_below_a_bar_that_shows_the_headline_first():
    """The bar stays on the screen; trail and date stand with the headline's second setting."""
    bar = f'<div class="top_box"><a href="/">닫기</a><h2>{KOREAN_TITLE}</h2></div>'
    head = f'<dl><dt><p class="link"><a href="/">홈</a> | <a href="/s?c=3">사회</a> | <a href="/s?c=31">전국</a></p><h3>{KOREAN_TITLE}</h3></dt><dd>기사승인 : 2031. 04. 12. 17:41</dd></dl>'
    markup = f'<html lang="ko"><head><title>{KOREAN_TITLE} - 가온일보</title></head><body>{bar}<div class="contents">{head}{TEXT}</div></body></html>'
    read = parse(markup, url="https://www.gaon.example/view.php?key=20310412010006789")
    assert (read.title, read.breadcrumbs, read.section) == (KOREAN_TITLE, ("사회", "전국"), "전국")


def test_a_writer_who_greets_the_reader_is_no_text():
    card = '<div class="who"><strong>하가람</strong><em>haga@hanbit.example</em><p>안녕하세요 한빛일보 하가람입니다.</p></div>'
    read = page(TEXT + card, under='<p><span class="writer">하가람 기자</span> 입력 2031-12-14 00:02</p>')
    assert [author.name for author in read.authors] == ["하가람"] and read.text == "\n\n".join(KOREAN)
    told = page(f"{TEXT}<p>안녕하세요 한빛일보 노을빛입니다.</p>", under='<p><span class="writer">하가람 기자</span> 입력 2031-12-14 00:02</p>')
    assert "노을빛입니다" in told.text


@pytest.mark.parametrize(
    ("address", "number"),
    [
        ("https://magazine.gaon.example/business/article/202208179871b", "202208179871b"),
        ("https://www.gaon.example/webzine/news/nboard/4/?n=168123", "168123"),
        ("https://www.gaon.example/webzine/board/?n=12", None),
    ],
)
def test_numbers_of_articles(address, number):
    assert id_in_address(address) == number


def test_a_station_that_titles_every_page_alike():
    markup = (
        '<html lang="ko"><head><title>GBS 가온방송 뉴스</title><meta property="og:title" content="GBS 가온방송"></head><body><h2>뉴스</h2><div class="board-view">'
        f'<div class="board-view-title"><h3>{KOREAN_TITLE}</h3><ul><li>작성자 하가람</li><li>작성일 2031-05-17</li><li>조회수 11</li></ul></div>{TEXT}</div></body></html>'
    )
    read = parse(markup, url="https://www.gbs.example/home/sub.php?mod=view&P_NO=310517006")
    assert (read.title, read.subtitles) == (KOREAN_TITLE, ())


def test_other_columns_of_a_writers_box_are_no_names():
    box = '<div class="gija_gisa reporter"><h4>가온칼럼 다른기사</h4><ul><li><a href="/view.php?key=20310427010000001">[가온 칼럼] 봄의 이자</a></li></ul></div>'
    assert page(after=box).authors == ()
    for name in ("하가람", "가온신문 사회부 하가람", "가온신문 디지털 뉴스팀"):
        named = f'<div class="reporter"><a href="/reporter/7">{name}</a></div>'
        assert [author.name for author in page(after=named).authors] == ["하가람" if "하가람" in name else name]


@pytest.mark.parametrize("shown", ["하가람 국회의원 / 사진=노을빛 기자", "하가람 PD / 사진=tvN", "하가람 아나운서 /사진=SNS"])
def test_whom_a_picture_shows_is_no_author(shown):
    picture = f'<p><img src="/data/2031/a.jpg" width="600" height="400"><br>{shown}</p>'
    assert page(under=picture).authors == () and page(after=picture).authors == ()


def test_a_reporter_of_whom_a_line_tells_is_no_author():
    assert page(after="<p>한 외신 기자</p>" + TEXT).authors == ()


def test_an_edit_without_a_zone_is_in_that_of_the_publication():
    text = "".join(f"<p>The ferry to the island of Haneul sails again, number {n}, and belongs to the people who ride it every day.</p>" for n in range(5))
    meta = '<meta property="article:published_time" content="2031-05-16T18:04:00{zone}">'
    markup = f'<html lang="en"><head>{meta}</head><body><h1>Island ferry returns</h1><p>Published: 16 May. 2031, 18:04</p><p>Updated: 16 May. 2031, 21:30</p><article>{text}</article></body></html>'
    assert str(parse(markup.format(zone="+09:00"), url="https://daily.example/a/1").modified_at) == "2031-05-16 21:30:00+09:00"
    assert parse(markup.format(zone="Z"), url="https://daily.example/a/1").modified_at.tzinfo is not None
    assert parse(markup.format(zone="Z"), url="https://daily.example/a/1").modified_at.astimezone(UTC).hour == 21


def test_the_edition_in_print_beside_the_date_is_no_text():
    read = page(under='<p class="when">[LA한빛일보] 발행 2031/07/13 미주판 3면 <span>기사입력 2031/07/12 20:31</span></p>')
    assert read.text == "\n\n".join(KOREAN) and str(read.published_at) == "2031-07-12 20:31:00+09:00"


def test_a_source_that_says_what_the_picture_is_for():
    figure = '<div class="image"><img src="/uploads/a1b2c3.jpeg" width="640" height="400"><p class="image-source">기사의 이해를 돕기 위한 자료 사진 / 클립아트코리아</p></div>'
    image = page(figure + TEXT).images[0]
    assert (image.caption, image.credit) == ("기사의 이해를 돕기 위한 자료 사진", "클립아트코리아")


def test_what_an_agency_tells_newspapers_and_an_address_at_the_end_are_no_text():
    """The address is the only author's; a desk's stays nobody's."""
    text = "".join(f"<p>The ferry to the island of Haneul sails again, number {n}, and belongs to the people who ride it every day.</p>" for n in range(4))
    head = '<html lang="en"><head><title>Island ferry returns</title></head><body><h1>Island ferry returns</h1><p>15:41 June 12, 2031</p><article>'
    markup = f"{head}<p>(ATTN: UPDATES with comments; ADDS photo)<br>By Namgung Sol</p>{text}<p>{{address}}<br>(END)</p></article></body></html>"
    read = parse(markup.format(address="sol@daily.example"), url="https://en.daily.example/a/1")
    assert [(author.name, author.email) for author in read.authors] == [("Namgung Sol", "sol@daily.example")]
    assert len(read.body) == 4 and "ATTN" not in read.text and "@" not in read.text
    other = parse(markup.format(address="news@daily.example"), url="https://en.daily.example/a/1")
    assert [author.email for author in other.authors] == [None]
