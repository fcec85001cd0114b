"""The portals: Naver (news, sports, until 2022) and Daum. Every page here is invented."""

from __future__ import annotations

from datetime import datetime

import pytest

from newsparse import Article, parse

BODY = (
    "두 해 동안 끊겼던 갈대섬 뱃길이 다음 달 다시 열린다. 주민 조합이 중고 여객선을 사들여 직접 띄우기로 했다."
    "<br><br>배는 하루 두 번 뭍을 오간다. 첫 배는 7월 1일 아침 7시에 뜨고, 삯은 어른 기준 6500원이라고 조합은 밝혔다."
)
NEWS = f"""<html lang="ko"><head><meta charset="utf-8"><meta property="og:article:author" content="나루뉴스 | 네이버">
<meta property="og:url" content="https://n.news.naver.com/article/998/0000073114"></head><body>
<img class="media_end_head_top_logo_img" title="나루뉴스" alt="나루뉴스" data-src="https://mimgnews.pstatic.net/l.png">
<h2 id="title_area" class="media_end_head_headline"><span>갈대섬 배편 다시 잇는다</span></h2>
<span class="media_end_head_info_datestamp_time _ARTICLE_DATE_TIME" data-date-time="2031-06-18 07:15:03">2031.06.18.</span>
<span class="_ARTICLE_MODIFY_DATE_TIME" data-modify-date-time="2031-06-18 09:40:21">2031.06.18.</span>
<article id="dic_area"><strong class="media_end_summary">조합이 배값 모아<br>하루 두 번 왕복</strong>
<span class="end_photo_org"><div><img data-src="https://imgnews.pstatic.net/image/998/a_001.jpg?type=w860"></div>
<em class="img_desc">선착장에 들어온 여객선. (사진=주민조합 제공) 2031.06.17. photo@naru.example</em></span>{BODY}</article>
<div class="byline"><span class="byline_s">%s</span></div>
<div class="copyright"><p class="c_text">Copyright ⓒ 나루뉴스. All rights reserved. 무단 전재 및 재배포 금지.</p></div>
<em class="media_end_categorize_item">사회</em></body></html>"""

SPORTS = f"""<html lang="ko"><head><meta charset="utf-8"></head><body>
<a class="NewsEndMain_article_head_press_logo__a"><img src="https://mimgnews.pstatic.net/l.png" alt="나루뉴스"></a>
<h2 class="NewsEndMain_article_title__b">갈대섬 배편 다시 잇는다</h2><div class="NewsEndMain_article_head_date_info__c">
<div><span>입력</span><em class="date">2031.06.18. 오후 10:10</em></div><div><span>수정</span><em class="date">2031.06.18. 오후 10:42</em></div></div>
<article id="comp_news_article"><div class="_article_content">{BODY}</div></article>
<div class="NewsEndMain_article_journalist_info__d"><em>민소담 기자</em></div></body></html>"""


@pytest.fixture(scope="module")
def news() -> Article:
    return parse(NEWS % "민소담 기자 (sodam@naru.example)", url="https://n.news.naver.com/article/998/0000073114?sid=102")


def test_the_press_is_the_publisher_not_the_portal(news: Article) -> None:
    assert news.extractor == "NaverNews"
    assert news.publisher is not None and news.publisher.name == "나루뉴스"
    assert news.source_id == "0000073114"


def test_the_fields_of_naver_news(news: Article) -> None:
    assert news.title == "갈대섬 배편 다시 잇는다"
    assert news.subtitles == ("조합이 배값 모아", "하루 두 번 왕복")
    assert [(a.name, a.role, a.email) for a in news.authors] == [("민소담", "기자", "sodam@naru.example")]
    assert news.published_at == datetime.fromisoformat("2031-06-18T07:15:03+09:00")
    assert news.modified_at == datetime.fromisoformat("2031-06-18T09:40:21+09:00")
    assert (news.section, news.timezone_basis, news.date_precision) == ("사회", "publisher", "second")
    assert news.copyright == "Copyright ⓒ 나루뉴스. All rights reserved. 무단 전재 및 재배포 금지."


def test_photo_boxes_are_figures(news: Article) -> None:
    assert [(i.caption, i.credit) for i in news.images] == [("선착장에 들어온 여객선.", "주민조합")]


def test_a_press_that_signs_itself_is_an_organization() -> None:
    article = parse(NEWS % "나루뉴스 desk@naru.example")
    (author,) = article.authors
    assert (author.name, author.kind, author.email) == ("나루뉴스", "organization", "desk@naru.example")


def test_the_press_of_a_sports_page_is_its_logo() -> None:
    article = parse(SPORTS, url="https://m.sports.naver.com/kbaseball/article/998/0000073114")
    assert (article.extractor, article.publisher and article.publisher.name) == ("NaverSports", "나루뉴스")
    assert (article.published_at, article.modified_at) == (datetime.fromisoformat("2031-06-18T22:10+09:00"), datetime.fromisoformat("2031-06-18T22:42+09:00"))
    assert [author.name for author in article.authors] == ["민소담"]


def test_the_layout_of_until_2022() -> None:
    page = f"""<html lang="ko"><body><div class="press_logo"><a><img title="나루뉴스"></a></div>
    <h3 id="articleTitle">갈대섬 배편 다시 잇는다</h3><div class="sponsor"><span class="t11">2021.06.18. 오전 7:15</span></div>
    <div id="articleBodyContents">{BODY}</div></body></html>"""
    article = parse(page, url="https://news.naver.com/main/read.naver?mode=LSD&oid=998&aid=0000073114")
    assert article.extractor == "NaverLegacy" and article.source_id == "0000073114"
    assert article.publisher is not None and article.publisher.name == "나루뉴스"
    assert article.published_at == datetime.fromisoformat("2021-06-18T07:15:00+09:00")


def test_daum() -> None:
    page = f"""<html lang="ko"><head><meta property="article:media_name" content="나루뉴스"></head><body>
    <h3 class="tit_view">갈대섬 배편 다시 잇는다</h3><div class="info_view"><span class="txt_info">민소담</span>
    <span class="txt_info">입력 <span class="num_date">2031. 6. 18. 07:15</span></span></div>
    <div class="article_view"><section dmcf-sid="a"><p dmcf-pid="b">{BODY}</p></section></div></body></html>"""
    article = parse(page, url="https://v.daum.net/v/20310618071503111")
    assert article.extractor == "DaumNews" and article.source_id == "20310618071503111"
    assert article.publisher is not None and article.publisher.name == "나루뉴스"
    assert [a.name for a in article.authors] == ["민소담"]
    assert article.published_at == datetime.fromisoformat("2031-06-18T07:15:00+09:00")


@pytest.mark.parametrize(
    ("markup", "extractor"),
    [
        (
            '<h2 class="end_tit">{title}</h2><div class="article_info"><span class="author">기사입력 <em>2019.05.03 오전 10:03</em> 최종수정 <em>2019.05.03 오후 1:05</em></span></div>'
            '<div id="articeBody">{body}</div><p class="end_copy">{rights}</p>',
            "NaverEntertainmentLegacy",
        ),
        (
            '<div class="news_headline"><h4 class="title">{title}</h4><div class="info"><span>기사입력 2019.05.03 오전 10:03</span><span>최종수정 2019.05.03 오후 1:05</span></div></div>'
            '<div id="newsEndContents">{body}<p class="source">기사제공 한빛일보</p></div><div class="copyright">{rights}</div>',
            "NaverSportsLegacy",
        ),
    ],
)
@pytest.mark.parametrize("stated", ["한빛일보 | 네이버", "네이버 TV연예 | 한빛일보"])
def test_pages_of_entertainment_and_sports_until_2023(stated, markup, extractor):
    lines = ("나루 극단이 강변 무대에서 새 연극을 올린다. 공연은 다음 달 첫째 주부터 여섯 주 동안 이어진다.", "배우 여덟 명이 마을 주민과 함께 만든 이야기라고 극단은 밝혔다. 표는 주민센터에서 나눠 준다.")
    picture = '<span class="end_photo_org"><img src="/1.jpg" width=600 height=400><em class="img_desc">강변 무대. 나루시 제공</em></span><br><br>'
    rights = "Copyright ⓒ 한빛일보. All rights reserved. 무단 전재 및 재배포 금지."
    body = f"{picture}{lines[0]}<br><br>{lines[1]}<br><br>하가람 기자 ha@hanbit.example"
    head = f'<meta property="og:article:author" content="{stated}">'
    page = f"<html lang=ko><head>{head}</head><body>{markup.format(title='강변 무대에 오르는 새 연극', body=body, rights=rights)}</body></html>"
    article = parse(page, url="https://news.naver.com/read?oid=999&aid=0000000001")
    assert article.extractor == extractor and article.publisher is not None and article.publisher.name == "한빛일보"
    assert (article.published_at.isoformat(), article.modified_at.isoformat()) == ("2019-05-03T10:03:00+09:00", "2019-05-03T13:05:00+09:00")
    assert article.text == "\n\n".join(lines) and article.copyright == rights and article.source_id == "0000000001"
    assert [(i.caption, i.credit) for i in article.images] == [("강변 무대.", "나루시")]
    assert [(a.name, a.email) for a in article.authors] == [("하가람", "ha@hanbit.example")]
