"""Pages of Korean broadcasters and agencies. Every page here is invented."""

from __future__ import annotations

from newsparse import GENERIC_ONLY, Article, Author, Figure, parse
from newsparse.grammar.bylines.korean_contributors import contributor
from newsparse.grammar.bylines.names import parse_byline
from newsparse.grammar.copyright import read_copyright

P = (
    "가온군이 8년 전 문을 닫은 솔내분교를 천문 관측 학교로 고쳐 내년 3월 다시 연다. 군은 9일 설명회를 열고 계획을 밝혔다.",
    "해설은 마을 주민이 맡는다. 지난겨울 석 달 과정을 마친 주민 열한 명이 첫 해설사로 나선다고 군은 설명했다.",
    "망원경 여섯 대는 옛 교실 지붕을 걷어 낸 자리에 놓인다. 하룻밤에 마흔 명까지 별을 볼 수 있다.",
    "군은 별빛 마을 이용권을 한 사람에 7천 원으로 정했다. 마을 주민과 어린이는 값을 받지 않는다고 했다.",
)
TITLE = "별 보는 학교로 다시 여는 산골 분교"
_PARAGRAPHS = "".join(f"<p>{one}</p>" for one in P)


def page(body: str, *, above: str = "", head: str = "", url: str = "https://www.gaon.example/news/1", registry: object = GENERIC_ONLY) -> Article:
    markup = f'<html lang="ko"><head><meta charset="utf-8"><title>{TITLE}</title>{head}</head><body><div class="top"><h1>{TITLE}</h1>{above}</div><div class="view">{body}</div></body></html>'
    return parse(markup, url=url, registry=registry)  # type: ignore[arg-type]


def test_a_reporters_card_with_number_and_address_ends_the_text() -> None:
    card = (
        '<div class="reporter-card"><div class="info"><strong>두하람</strong> <span>교육</span><p>"낮은 곳의 목소리를 듣겠습니다"</p>'
        "<ul><li>Tel. 051-000-0000</li><li>E-mail. haram@gaon.example</li></ul></div></div>"
    )
    article = page(f"{_PARAGRAPHS}<p>가온방송 두하람입니다.</p>{card}")
    assert article.text.endswith("가온방송 두하람입니다.")
    assert [(author.name, author.email) for author in article.authors] == [("두하람", "haram@gaon.example")]


def test_a_number_that_ends_a_text_without_a_card_stays() -> None:
    assert page(f"{_PARAGRAPHS}<ul><li>예매 누리집</li><li>Tel. 051-000-0000</li></ul>").text.endswith("Tel. 051-000-0000")


def test_a_newscast_employs_nobody() -> None:
    said = '{"@context":"https://schema.org","@type":"NewsArticle","author":{"@type":"Person","name":"강새별","worksFor":{"@type":"Organization","name":"%s"}}}'
    for employer, kept in (("뉴스데스크", None), ("8뉴스", None), ("뉴스 12", None), ("뉴스1", "뉴스1"), ("아이뉴스24", "아이뉴스24"), ("가온방송", "가온방송")):
        article = page(_PARAGRAPHS, head=f'<script type="application/ld+json">{said % employer}</script>')
        assert [(author.name, author.organization) for author in article.authors] == [("강새별", kept)]


def test_a_captioned_picture_that_opens_the_text_box_opens_the_body() -> None:
    figure = '<figure><img src="/photo/school.jpg" alt="분교"><figcaption>문을 닫은 솔내분교. 가온군 제공</figcaption></figure>'
    article = page(figure + _PARAGRAPHS)
    assert isinstance(article.body[0], Figure)
    assert (article.body[0].image.caption, article.body[0].image.credit) == ("문을 닫은 솔내분교.", "가온군")
    assert len(article.body) == len(P) + 1
    apart = page(_PARAGRAPHS, above=figure)
    assert not isinstance(apart.body[0], Figure)


def test_the_agency_and_the_address_of_the_first_reporter_below_a_long_head() -> None:
    cards = "".join(f'<div class="writer-box"><strong class="tit-name"><a href="/reporter/{name}">{name}<span>기자</span></a></strong></div>' for name in ("나도현", "표은솔"))
    body = (
        f'<article class="story-news article"><div class="tit-sub"><h2 class="tit01">첫 줄</h2><h2 class="tit01">둘째 줄</h2></div><div class="writer-zone01">{cards}</div>'
        f"<p>(가온·나루=연합뉴스) 나도현 특파원 표은솔 기자 = {P[0]}</p><p>{P[1]}</p><p>{P[2]}</p><p>dohyun@yna.example</p>"
        '<div class="related-zone"><strong>관련뉴스</strong><ul><li><a href="/view/2">다른 분교의 새 학기</a></li></ul></div><p class="txt-copyright">&lt;저작권자(c) 연합뉴스&gt;</p></article>'
    )
    article = page(body, url="https://www.yna.co.kr/view/AKR20310109000100001", registry=None)
    assert [(a.name, a.email, a.organization) for a in article.authors] == [("나도현", "dohyun@yna.example", "연합뉴스"), ("표은솔", None, "연합뉴스")]
    assert article.text.endswith(P[2])


def test_star_news_is_a_paper_of_its_own() -> None:
    for url in ("https://www.starnewskorea.com/star/2031/09/14/2031091410263313337", "https://star.mt.co.kr/stview.php?no=2031091410263313337"):
        article = page(f'<div id="textBody">{"<br><br>".join(P)}</div>', url=url, registry=None)
        assert article.publisher is not None and article.publisher.name == "스타뉴스"
        assert article.text == "\n\n".join(P)


def test_a_stations_card_says_what_its_writer_is() -> None:
    card = '<ul class="news-writer"><li><strong>편서준</strong><a href="mailto:pyeon@gaon.example">pyeon@gaon.example</a><p>가온총국 취재부 편서준 기자입니다.</p></li></ul>'
    said = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","author":{"@type":"Person","name":"편서준"}}</script>'
    article = page(f"{_PARAGRAPHS}<p>가온 뉴스 편서준입니다.</p>{card}", head=said)
    assert [(a.name, a.role, a.email) for a in article.authors] == [("편서준", "기자", "pyeon@gaon.example")]
    assert article.text.endswith("가온 뉴스 편서준입니다.")


def test_a_contributor_and_an_occupation_open_a_column() -> None:
    article = page(f"<p><strong>신주은 | 집배원·가온 솔내</strong></p>{_PARAGRAPHS}")
    assert [(a.name, a.role) for a in article.authors] == [("신주은", "집배원·가온 솔내")]
    assert article.subtitles == ()
    assert article.text.startswith(P[0])
    assert contributor("신주은 | 집배원") == Author(name="신주은", role="집배원")
    for line in ("정치 | 국회", "신주은 | 2031.02.03", "신주은 | 편지를 부친다", "신주은 집배원"):
        assert contributor(line) is None


def test_a_dateline_names_a_reporter_of_a_rare_surname() -> None:
    assert [(a.name, a.organization) for a in parse_byline("(가온=연합뉴스) 시온별 기자 =", "ko").authors] == [("시온별", "연합뉴스")]
    assert parse_byline("(가온=연합뉴스) 문화부 기자 =", "ko").authors == ()


def test_a_station_states_its_address_before_its_rights() -> None:
    line = "가온방송공사 서울특별시 솔내구 별빛로 13 Copyright ⓒ GBS. All Rights Reserved. 무단 전재, 재배포 및 이용 금지"
    assert read_copyright(line) == "Copyright ⓒ GBS. All Rights Reserved. 무단 전재, 재배포 및 이용 금지"


def test_the_link_around_a_declared_name_may_say_what_its_bearer_is() -> None:
    article = page(
        f'<div class="w_author"><div class="reporter"><a href="/reporter.do?id=1"><strong itemprop="name">주은별</strong> 기자</a></div></div><div class="text_area" itemprop="articleBody">{_PARAGRAPHS}</div>',
        url="https://news.sbs.co.kr/news/endPage.do?news_id=N1000000001", registry=None,
    )  # fmt: skip
    assert [(a.name, a.role, a.url) for a in article.authors] == [("주은별", "기자", "https://news.sbs.co.kr/reporter.do?id=1")]
