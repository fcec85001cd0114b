"""Publishers: the table of hosts, what every class must declare, and one invented page a layout."""

from __future__ import annotations

from datetime import datetime

import pytest

from newsparse import default_registry, parse
from newsparse.publishers.__main__ import HERE, rendered
from newsparse.sources import Source

KOREAN = [
    cls for cls in default_registry().extractors() if cls.__module__.startswith("newsparse.publishers.kr.")
]
TEXT = (
    "물안동 작은도서관이 책과 함께 공구를 빌려주기 시작했다. 지난해 11월부터 석 달 동안 빌려 간 공구는 1,900건을 넘었다.",
    "구청은 올해 안에 공구 서가를 도서관 다섯 곳으로 늘릴 계획이다. 빌려 쓰고 고쳐 쓰는 습관이 쓰레기를 줄인다고 설명했다.",
)


def test_the_table_of_hosts_is_what_the_classes_say() -> None:
    assert (HERE / "hosts.py").read_text(encoding="utf-8") == rendered(), "run python -m newsparse.publishers"


def test_no_publisher_needs_more_than_sixty_lines() -> None:
    tables = ("outlets.py", "rows.py")
    long = {path.name: lines for path in HERE.glob("*/*.py") if (lines := path.read_text(encoding="utf-8").count("\n")) > 60 and path.name not in tables}
    assert not long


def test_every_korean_class_is_data() -> None:
    for cls in KOREAN:
        assert cls.__doc__ and cls.name and cls.hosts and cls.timezone == "Asia/Seoul", cls
        assert all(host == host.lower() and "." in host and "/" not in host for host in cls.hosts), cls
        for name in ("title", "subtitles", "authors", "published_at", "body", "copyright"):
            for _, declared in cls().declarations(name):
                assert isinstance(declared, Source) or callable(declared), (cls, name)


def test_a_page_that_holds_nothing_declared_still_reads() -> None:
    page = f"<html lang='ko'><body><h1>도서관이 빌려주는 공구 삼백 점</h1><article><p>{TEXT[0]}</p><p>{TEXT[1]}</p></article></body></html>"
    for cls in KOREAN:
        article = parse(page, url=f"https://www.{cls.hosts[0]}/a/1")
        assert (article.title, article.text) == ("도서관이 빌려주는 공구 삼백 점", "\n\n".join(TEXT)), cls


def test_a_host_of_another_label_is_not_taken() -> None:
    page = f"<html lang='ko'><body><h1>도서관이 빌려주는 공구</h1><p>{TEXT[0]}</p><p>{TEXT[1]}</p></body></html>"
    assert parse(page, url="https://www.notmk.co.kr/1").extractor == "Generic"
    assert parse(page, url="https://news.mk.co.kr/1").extractor == "MaeilBusiness"


def test_hankookilbo_in_a_script() -> None:
    page = (
        '<html><head><meta name="headline" content="공구 빌려주는 도서관"></head><body><script>w.push({"queries":[{"state":{"data":'
        '{"data":{"detail":{"articleId":"A1","subTitle":"첫 줄<br>둘째 줄","contentHtml":"<p class=\\"editor-p\\">' + TEXT[0]
        + '</p>$$ARTICLEAD$$<p class=\\"editor-p\\">' + TEXT[1] + '</p>","tags":[{"tag":"도서관"}],"byLines":[{"writerName":'
        '"하예린","writerJobName":"기자","writerEmail":"yerin@hankookilbo.com"}]}}}}}]});</script>'
        '<div id="gtm-article-data" data-deploy-dt="2026.02.09 11:30" data-re-deploy-dt="2026.02.09 15:05"></div></body></html>'
    )  # fmt: skip
    article = parse(page, url="https://www.hankookilbo.com/news/article/A1")
    assert article.extractor == "HankookIlboScript"
    assert article.subtitles == ("첫 줄", "둘째 줄") and article.tags == ("도서관",)
    assert [(a.name, a.role, a.email) for a in article.authors] == [("하예린", "기자", "yerin@hankookilbo.com")]
    assert article.published_at == datetime.fromisoformat("2026-02-09T11:30:00+09:00")
    assert article.modified_at == datetime.fromisoformat("2026-02-09T15:05:00+09:00")
    assert article.text == "\n\n".join(TEXT)


@pytest.mark.parametrize("script", ['w.push({"contentHtml"', 'w.push({"queries":[1],"contentHtml":2})', '"contentHtml" .push({}'])
def test_a_broken_script_falls_through(script: str) -> None:
    page = f"<html><body><h1>공구 빌려주는 도서관 이야기</h1><script>{script}</script><div id='gtm-article-data'></div><p>{TEXT[0]}</p><p>{TEXT[1]}</p></body></html>"
    assert parse(page, url="https://www.hankookilbo.com/news/article/A1").text == "\n\n".join(TEXT)


def test_the_facts_alone_do_not_make_the_script_layout() -> None:
    page = f"<html><body><h1>공구 빌려주는 도서관</h1><div id='gtm-article-data'></div><div class='article-view'><p>{TEXT[0]}</p><p>{TEXT[1]}</p></div></body></html>"
    article = parse(page, url="https://www.hankookilbo.com/news/article/A1")
    assert (article.extractor, article.provenance["body"].source) == ("HankookIlbo", 'css(".article-view")')


def test_mk_bylines_and_deck() -> None:
    page = f"""<html lang="ko"><body><h2 class="news_ttl">공구 빌려주는 도서관</h2>
    <dl class="author"><a href="/r/1"><dt class="name">하예린 기자</dt> <dd class="email">yerin@mk.co.kr</dd></a>
    <a href="/r/2"><dt class="name">봉주원 기자</dt> <dd class="email">juwon@mk.co.kr</dd></a></dl>
    <dl class="registration"><dt>입력 : </dt><dd>2031-02-09 11:30:15</dd></dl>
    <div class="news_cnt_detail_wrap"><div class="mid_title"><div class="midtitle_text">첫 줄<br>둘째 줄</div></div>
    <p>{TEXT[0]}</p><p>{TEXT[1]}</p></div></body></html>"""
    article = parse(page, url="https://www.mk.co.kr/news/society/1")
    assert [(a.name, a.email) for a in article.authors] == [("하예린", "yerin@mk.co.kr"), ("봉주원", "juwon@mk.co.kr")]
    assert article.subtitles == ("첫 줄", "둘째 줄")
    assert article.published_at == datetime.fromisoformat("2031-02-09T11:30:15+09:00")
    assert article.publisher is not None and article.publisher.name == "매일경제"


@pytest.mark.parametrize(
    ("host", "markup", "extractor"),
    [
        ("youthdaily.co.kr", "<div id='news_bodyArea'>{}</div>", "NewsBodyArea"),
        ("thepowernews.co.kr", "<div class='gmv2c_con01'>{}</div>", "DetailCont"),
        ("game.dailyesports.com", "<div class='vcon_con detailCont'>{}</div>", "DetailCont"),
        ("swtvnews.com", "<div id='viewConts'>{}</div>", "ViewConts"),
        ("abouthr.co.kr", "<span class='headline-title'>나</span><div id='articleBody' class='cont-body'>{}</div>", "NDSoftOld"),
        ("bloter.net", "<div class='article--content'>{}</div>", "BloterOld"),
        ("bloter.net", "<header class='article-view-header'><h3 class='heading'>나</h3></header><div id='article-view-content-div'>{}</div>", "NDSoft"),
        ("isplus.live.joins.com", "<div id='article_content'>{}</div>", "IlganSports"),
        ("yonhapnewstv.co.kr", "<div class='dable-content-wrapper'>{}</div>", "YonhapNewsTV"),
        ("hankookilbo.com", "<div class='article-story'>{}</div>", "HankookIlbo"),
        ("koreaherald.com", "<article id='articleText'>{}</article>", "KoreaHerald"),
        ("cfnews.kr", "<div class='con'>{}</div>", "OneBody_cfnews_kr"),
    ],
)
def test_layouts_that_one_outlet_or_few_have(host: str, markup: str, extractor: str) -> None:
    lines = [
        "솔섬 도서관이 이달부터 밤배에 책을 실어 이웃 섬으로 나른다. 배는 날마다 저녁 일곱 시에 떠나 섬 다섯 곳을 돈다.",
        "도서관은 한 번에 삼백 권을 싣고, 주민은 이튿날 아침 부두에서 책을 받아 간다고 밝혔다. 책은 두 주 동안 빌릴 수 있다.",
        "섬 주민 이가람 씨는 서른 해 만에 소설을 빌렸다며, 배가 늦으면 책을 읽느라 아무도 화를 내지 않는다고 말했다.",
    ]
    body = markup.format("".join(f"<p>{line}</p>" for line in lines))
    article = parse(f"<html lang='ko'><body><h1>솔섬 도서관, 밤배로 책을 나른다</h1>{body}</body></html>", f"https://www.{host}/news/1")
    assert article.extractor == extractor
    assert article.text == "\n\n".join(lines)
    assert article.provenance["body"].extractor.startswith(extractor.partition("_")[0])


@pytest.mark.parametrize(
    ("address", "number"),
    [("https://imnews.imbc.com/replay/2031/nwdesk/article/6702145_36799.html", "6702145"), ("https://newstapa.org/article/kQ3xZ", "kQ3xZ")],
)
def test_numbers_of_articles_that_addresses_spell_in_ways_of_their_own(address: str, number: str) -> None:
    page = f"<html lang='ko'><head><link rel='canonical' href='{address}'></head><body><h1>공구 빌려주는 도서관</h1><p>{TEXT[0]}</p><p>{TEXT[1]}</p></body></html>"
    assert parse(page, url=address).source_id == number
