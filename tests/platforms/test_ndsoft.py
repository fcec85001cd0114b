"""ND Soft's three skins, recognised by what their pages hold. Every page here is invented."""

from __future__ import annotations

from datetime import datetime

import pytest

from newsparse import Article, parse
from newsparse.platforms.ndsoft import NDSoft, NDSoftMiddle, NDSoftOld

PARAGRAPHS = """
<p>가온군이 8년 전 문을 닫은 솔내분교를 천문 관측 학교로 고쳐 내년 3월 다시 연다. 군은 9일 설명회를 열었다.</p>
<p>해설은 마을 주민이 맡는다. 지난겨울 석 달 과정을 마친 주민 열한 명이 첫 해설사로 나선다고 군은 밝혔다.</p>
"""

NEWEST = f"""<html lang="ko"><head><meta charset="utf-8"><meta property="og:site_name" content="가온타임스"></head><body>
<header class="article-view-header"><nav class="breadcrumbs"><ul><li><a href="/">홈</a></li>
<li><a href="/a">사회</a></li><li><a href="/b">지역</a></li></ul></nav>
<h3 class="heading">별 보는 학교로 다시 여는 산골 분교</h3>
<div class="info-group"><ul class="infomation"><li><i class="icon-user-o"><span>기자명</span></i> 윤다솜 기자</li>
<li><i class="icon-clock-o"></i> 입력 2031.04.09 10:12</li><li><i class="icon-clock-o"></i> 수정 2031.04.09 14:30</li>
<li><i class="icon-comment-o"></i> 댓글 12</li></ul></div></header>
<article id="article-view-content-div" class="article-veiw-body" itemprop="articleBody">
<h2 class="subheading">내년 3월 개관<br>주민이 해설 맡아</h2>{PARAGRAPHS}</article>
<div class="article-copy">저작권자 © 가온타임스 무단전재 및 재배포 금지</div>
<article class="writer"><strong class="name">윤다솜 기자</strong><span class="email">dasom@gaontimes.example</span></article>
<ul class="tag-group"><li><a href="/t/1">#솔내분교</a></li><li><a href="/t/2">#천문대</a></li></ul>
<article class="relation"><h3>관련기사</h3><ul><li><a href="/news/articleView.html?idxno=9">빈집 서른 채</a></li></ul></article>
</body></html>"""

MIDDLE = f"""<html lang="ko"><head><meta charset="utf-8"></head><body>
<div class="article-head-title">별 보는 학교로 다시 여는 산골 분교</div>
<div class="info-text"><ul class="no-bullet"><li>윤다솜 기자</li><li>승인 2031.04.09 10:12</li><li>댓글 0</li></ul></div>
<div id="article-view-content-div" class="article-veiw-body"><div class="article-head-sub">내년 3월 개관</div>{PARAGRAPHS}
<div class="view-copyright">저작권자 © 가온타임스 무단전재 및 재배포 금지</div></div></body></html>"""

OLDEST = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"></head><body>
<div class="headline"><span class="headline-title">똠얌 골목 여는 펲시네거리</span></div>
<div id="head-info"><strong class="info-txt">문가람 기자</strong><span>승인2031.04.09 10:12</span></div>
<table><tr><td id="articleBody">{PARAGRAPHS}<p>&lt;저작권자 &copy; 해랑신문, 무단 전재 및 재배포 금지&gt;</p></td></tr></table>
</body></html>"""

URL = "https://www.tenant.example/news/articleView.html?idxno=40127"
PUBLISHED = datetime.fromisoformat("2031-04-09T10:12:00+09:00")


@pytest.fixture(scope="module")
def newest() -> Article:
    return parse(NEWEST, url=URL)


def test_the_newest_skin(newest: Article) -> None:
    assert newest.extractor == NDSoft.__name__
    assert newest.title == "별 보는 학교로 다시 여는 산골 분교"
    assert newest.subtitles == ("내년 3월 개관", "주민이 해설 맡아")
    assert newest.published_at == PUBLISHED and newest.date_precision == "minute"
    assert newest.modified_at == datetime.fromisoformat("2031-04-09T14:30:00+09:00")
    assert newest.timezone_basis == "publisher"
    assert (newest.section, newest.breadcrumbs) == ("사회", ("사회", "지역"))
    assert newest.tags == ("솔내분교", "천문대")
    assert newest.copyright == "저작권자 © 가온타임스 무단전재 및 재배포 금지"
    assert (newest.comment_count, newest.source_id) == (12, "40127")
    assert [link.text for link in newest.related] == ["빈집 서른 채"]
    assert newest.publisher is not None and newest.publisher.name == "가온타임스"


def test_the_writers_box_adds_the_address(newest: Article) -> None:
    (author,) = newest.authors
    assert (author.name, author.role, author.email) == ("윤다솜", "기자", "dasom@gaontimes.example")


def test_the_deck_is_not_in_the_body(newest: Article) -> None:
    assert newest.text.startswith("가온군이") and "개관\n" not in newest.text and "저작권" not in newest.text


def test_the_middle_skin() -> None:
    article = parse(MIDDLE, url=URL)
    assert article.extractor == NDSoftMiddle.__name__
    assert article.title == "별 보는 학교로 다시 여는 산골 분교"
    assert [(a.name, a.role) for a in article.authors] == [("윤다솜", "기자")]
    assert article.published_at == PUBLISHED
    assert article.subtitles == ("내년 3월 개관",)
    assert article.publisher is not None and article.publisher.name == "가온타임스"


def test_the_oldest_skin_in_cp949() -> None:
    article = parse(OLDEST.encode("cp949"), url=URL)
    assert article.extractor == NDSoftOld.__name__
    assert article.title == "똠얌 골목 여는 펲시네거리"
    assert [a.name for a in article.authors] == ["문가람"]
    assert article.published_at == PUBLISHED
    assert article.publisher is not None and article.publisher.name == "해랑신문"
    assert article.copyright == "<저작권자 © 해랑신문, 무단 전재 및 재배포 금지>"


def test_a_tenant_needs_hosts_and_a_name_only() -> None:
    from newsparse import default_registry

    class Tenant(NDSoft):
        name = "가온타임스 본사"
        hosts = ("tenant.example",)

    article = parse(NEWEST, url=URL, registry=default_registry().with_extractors(Tenant))
    assert article.extractor == "Tenant"
    assert article.publisher is not None and article.publisher.name == "가온타임스 본사"
    assert article.published_at == PUBLISHED


def test_a_page_that_only_mentions_the_names_is_not_ndsoft() -> None:
    page = f"<html><body><h1>Kleine Schule mit Sternwarte</h1><!-- article-view-content-div -->{PARAGRAPHS}</body></html>"
    assert not str(parse(page).extractor).startswith("NDSoft")


@pytest.mark.parametrize("skin", [MIDDLE.replace("<li>윤다솜 기자</li>", '<li><i class="fa fa-user-o fa-fw"></i>가온타임스</li>'), NEWEST.replace("윤다솜 기자", "가온타임스")])
def test_a_tenant_that_signs_for_its_newsroom(skin: str) -> None:
    (author,) = parse(skin, url=URL).authors
    assert (author.name, author.kind, author.role) == ("가온타임스", "organization", None)


def test_a_team_that_signs_below_the_text() -> None:
    skin = NEWEST.replace("윤다솜 기자", "특별취재팀").replace(f"{PARAGRAPHS}</article>", f"{PARAGRAPHS}<p>/특별취재팀=하가람·노을빛 기자, 사진=소담희 기자</p></article>")
    assert [(author.name, author.role) for author in parse(skin, url=URL).authors] == [("하가람", "기자"), ("노을빛", "기자")]


def test_the_oldest_skin_with_its_headline_in_h3() -> None:
    skin = OLDEST.replace('<span class="headline-title">', "<h3>").replace("펲시네거리</span>", '펲시네거리</h3><a href="/news/articleList.html?sc_section_code=S1N1">정치</a>')
    skin = skin.replace('id="head-info"><strong class="info-txt">', 'class="info"><ul><li class="name">').replace("</strong><span>승인", "</li><li class='date'>승인").replace("10:12</span>", "10:12</li></ul>")
    article = parse(skin.encode("cp949"), url=URL)
    assert (article.extractor, article.title, article.published_at) == (NDSoftOld.__name__, "똠얌 골목 여는 펲시네거리", PUBLISHED)


def test_the_section_that_the_middle_skin_states_for_machines_alone() -> None:
    skin = MIDDLE.replace('<meta charset="utf-8">', '<meta charset="utf-8"><meta name="Classification" content="포토">')
    assert parse(skin, url=URL).section == "포토"
