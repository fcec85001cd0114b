"""The table of Korean outlets: names, and classes made of one line each."""

from __future__ import annotations

import time

import pytest

from newsparse import default_registry, parse
from newsparse.generic.publisher import korean_site
from newsparse.generic.publisher.korean_site import is_korean_newsroom, korean_name
from newsparse.publishers.hosts import HOSTS
from newsparse.publishers.kr import rows

P = "가온군이 8년 전 문을 닫은 솔내분교를 천문 관측 학교로 고쳐 내년 3월 다시 연다. 군은 9일 설명회를 열고 주민에게 계획을 밝혔다. 해설은 마을 주민이 맡는다."
TITLE = "별 보는 학교로 다시 여는 산골 분교"


def page(body: str, head: str = "") -> str:
    return f'<html lang="ko"><head><title>{TITLE}</title>{head}</head><body><h1>{TITLE}</h1>{body}</body></html>'


def test_every_line_is_well_formed():
    table = rows.rows()
    assert len(table) > 200
    for host, (name, selectors) in table.items():
        assert host == host.lower() and "." in host and "/" not in host and not host.startswith("www.")
        assert 2 <= len(name) <= 12, host
        assert all(selectors)
    lines = [line for line in rows.ROWS.splitlines() if "|" in line]
    assert len(lines) == len(table), "a host stands twice"


@pytest.mark.parametrize("host", rows.bodies())
def test_every_line_with_a_body_makes_a_class(host):
    cls = getattr(rows, host)
    cls.check()
    assert cls is getattr(rows, host) and cls.hosts == (host,) and cls.name
    assert f"kr.rows:{host}" in HOSTS[host]


def test_no_host_has_both_a_line_with_a_body_and_a_class():
    assert not [host for host in rows.bodies() if len(HOSTS[host]) > 1]


def test_a_host_without_a_body_makes_no_class():
    with pytest.raises(AttributeError, match="no line"):
        _ = getattr(rows, "bloter.net")


def test_the_body_that_a_line_names():
    markup = page(f"<p>{P}</p><div class='article_content'>짧은 상자</div><div class='article_content'><p>{P}</p><p>{P[::-1]}</p></div>")
    article = parse(markup, url="https://news.busan.com/view/1")
    assert article.text == f"{P}\n\n{P[::-1]}"
    assert article.publisher is not None and article.publisher.name == "부산일보"


def test_a_flash_is_the_body_that_a_line_names():
    flash = "[나루=뉴스핌] 하가람 기자 = 가온은행은 16일 기준금리를 연 3.00%로 동결했다."
    best = "".join(f"<li><a href='/{at}'>{title}</a><p>{P}</p></li>" for at, title in enumerate(("새 다리 세 해 만에 개통", "강변 시장 다시 문 열어")))
    article = parse(page(f"<div id='news-contents'><p>{flash}</p></div><div class='b'><ul>{best}</ul></div>"), url="https://www.newspim.com/news/view/1")
    assert article.text == flash


def test_a_line_that_finds_nothing_falls_through():
    article = parse(page(f"<article><p>{P}</p><p>{P[::-1]}</p></article>"), url="https://www.busan.com/view/1")
    assert article.text == f"{P}\n\n{P[::-1]}"


def test_a_line_without_a_body_gives_the_name_alone():
    article = parse(page(f"<div id='article-view-content-div'><p>{P}</p><p>{P}</p></div>"), url="https://www.jemin.com/news/articleView.html?idxno=1")
    assert article.extractor == "NDSoft"
    assert article.publisher is not None and article.publisher.name == "제민일보"
    assert article.provenance["publisher"].source == "names"


def test_tables_are_not_read_for_pages_of_other_languages():
    article = parse("<html lang='en'><body><h1>A quay reopens</h1><p>The quay was opened on Monday.</p></body></html>", url="https://www.jemin.com/1", min_probability=0)
    assert article.publisher is not None and article.publisher.name == "jemin.com"


@pytest.mark.parametrize(
    ("stated", "name"),
    [
        ("(주)한빛일보", "한빛일보"), ("[한빛일보] 세상의 빛", "한빛일보"), ("한빛일보-세상을 밝히는 신문", "한빛일보"), ("::: 한빛일보 :::", "한빛일보"),
        ("한빛일보(HANBIT)", "한빛일보"), ("한빛뉴스, 세상의 빛", "한빛뉴스"), ("한빛일보 모바일", "한빛일보"), ("HANBIT", "HANBIT"),
        ("THE AI", "THE AI"), ("아침-한낮", "아침-한낮"), ("한빛(빛)", "한빛(빛)"),
    ],
)  # fmt: skip
def test_names_without_slogans(stated, name):
    assert korean_name(stated) == name


def test_a_newspapers_name_in_the_title():
    head = "<meta property='og:site_name' content='hanbit'>"
    markup = page(f"<p>{P}</p><p>{P[::-1]}</p>", head).replace(f"<title>{TITLE}", f"<title>{TITLE} &lt; 사회 &lt; 기사본문 - 한빛일보")
    article = parse(markup, url="https://www.hanbit.example/1")
    assert article.publisher is not None and article.publisher.name == "한빛일보"
    assert not is_korean_newsroom("KBS 뉴스") and not is_korean_newsroom("별 보는 학교")


@pytest.mark.parametrize("piece", ["[가나", "가-", "가(a", "(주)", ": ", "가 모바일"])
def test_hostile_names_are_read_in_linear_time(piece):
    started = time.process_time()
    for name in ("_COMPANY", "_BRACKETED", "_IN_PARENTHESES", "_SLOGAN", "_MOBILE", "_HANGUL", "_ALL_HANGUL"):
        getattr(korean_site, name).search(piece * (20_000 // len(piece)))
    assert time.process_time() - started < 0.5


def test_the_registry_counts_lines_as_extractors():
    assert len(default_registry()) > len(rows.bodies())
