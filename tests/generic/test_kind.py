"""What kind of article a page is."""

from __future__ import annotations

import pytest

from newsparse import GENERIC_ONLY, Extractor, css, parse
from tests.invented import ld, read

PROSE = "".join(f"<p>Paragraph {n} tells at some length what the council of Eastmere decided on Monday, and why it took so long.</p>" for n in range(5))

OG = "<meta property='og:type' content='article'>"


@pytest.mark.parametrize(
    ("json_type", "kind"),
    [("NewsArticle", "news"), ("OpinionNewsArticle", "opinion"), ("LiveBlogPosting", "live"), ("ReviewNewsArticle", "review"), ("Recipe", "recipe"),
     ("AnalysisNewsArticle", "analysis"), ("BlogPosting", "blog")],
)  # fmt: skip
def test_declared_type(json_type: str, kind: str) -> None:
    assert (
        read(head=ld('{"@type":"' + json_type + '","headline":"Eastmere rebuilds its bridge"}')).kind == kind
    )


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://e.example/opinion/2026/bridge-1", "opinion"), ("https://e.example/news/bridge-live-updates-3", "live"),
        ("https://e.example/news/opinion-poll-shows-lead", "news"), ("https://e.example/reviews/the-bridge-play", "review"),
        ("https://e.example/meinung/bruecke-123", "opinion"), ("https://e.example/pictures/bridge", "news"),
        ("https://e.example/opinion/interview/the-river-keeps-no-map-1", "interview"), ("https://e.example/reviews/opinion/the-bridge-play", "review"), ("https://e.example/blogs/live/a-life-by-the-harbour", "blog"),
    ],
)  # fmt: skip
def test_address(url: str, kind: str) -> None:
    assert read(head=OG, url=url).kind == kind


@pytest.mark.parametrize(
    ("title", "kind"),
    [("[사설] 다리를 다시 놓자", "opinion"), ("[인터뷰] 다리를 놓는 사람", "interview"), ("“다리는 우리가 놓는다” [인터뷰]", "interview"), ("다리가 무너지던 순간 [영상]", "news"), ("[경기 프리뷰] 다리 위의 결승전", "news"), ("[새책 리뷰] 다리를 놓는 사람", "review"), ("Opinion: rebuild the bridge", "opinion"),
     ("Bridge closed: Interview with the mayor", "interview"), ("Mayor breaks off interview with the press", "news"),
     ("Bridge closed: Ferries run +++ Schools shut", "live"),
     ("Opinion of the mayor changed", "news"), ("[단독] 다리를 다시 놓는다", "news"), ("Review | A play on a bridge", "review")],
)  # fmt: skip
def test_headline(title: str, kind: str) -> None:
    assert read(head=OG, title=title).kind == kind


def test_a_newspaper_whose_template_says_blog() -> None:
    head = ld('{"@type":"BlogPosting","headline":"Eastmere rebuilds its bridge"}')
    assert read(head=head + "<meta property='article:section' content='Local News'>").kind == "news"
    assert read(head=head + "<meta property='article:section' content='Recipes'>").kind in ("recipe", "blog")


def test_nothing_tells() -> None:
    assert read().kind in ("unknown", "news")
    assert read(url="https://e.example/a").kind == "unknown"


@pytest.mark.parametrize(
    ("head", "source", "raw"),
    [
        (OG, 'meta("og:type")', "article"),
        ("<meta property='article:published_time' content='2031-04-09'>", 'meta("article:published_time")', "2031-04-09"),
        (
            "<meta property='og:type' content='website'>" + ld('{"@type":"ScholarlyArticle","headline":"Eastmere rebuilds its bridge"}'),
            'ld("@type")', "ScholarlyArticle",
        ),
    ],
)  # fmt: skip
def test_the_source_is_the_one_that_said_so(head: str, source: str, raw: str) -> None:
    article = read(head=head)
    assert article.kind == "news"
    assert (article.provenance["kind"].source, article.provenance["kind"].raw) == (source, raw)


def test_a_recipe_beside_the_article() -> None:
    article = ld('{"@type":"Article","headline":"Eastmere rebuilds its bridge"}')
    assert read(head=article + ld('{"@type":"Recipe","name":"Harbour soup"}')).kind == "recipe"
    assert read(head=article + ld('{"@type":"NewsArticle","headline":"Eastmere rebuilds its bridge"}')).kind == "news"


@pytest.mark.parametrize(
    ("url", "head", "kind"),
    [
        ("https://blog.sample.example/bridge", OG, "blog"), ("https://sample.wordpress.com/2031/05/06/bridge", OG, "blog"), ("https://sample.blogspot.co.uk/2031/05/bridge.html", "", "blog"),
        ("https://www.sample.example/bridge", OG + "<meta property='og:site_name' content='Sample Bridge Blog'>", "blog"),
        ("https://blog.sample.example/bridge", OG + ld('{"@type":"NewsArticle","headline":"x"}'), "news"),
        ("https://www.blogger-award.example/bridge", OG, "news"), ("https://www.sample.example/bridge", OG + "<meta property='og:site_name' content='Vlogblogging'>", "news"),
        ("https://www.sample.example/de/nachrichten/bridge", "", "news"), ("https://www.sample.example/newsletter/bridge", "", "unknown"), ("https://www.sample.example/news", "", "unknown"),
        ("https://www.sample.example/bridge", "<meta property='article:section' content='ニュース'>", "news"),
    ],
)  # fmt: skip
def test_what_a_page_is_part_of(url: str, head: str, kind: str) -> None:
    assert read(head=head, url=url).kind == kind


@pytest.mark.parametrize(
    ("byline", "kind"),
    [
        ("Eine Kolumne von Ann Onym", "opinion"), ("Analysis by Ann Onym", "analysis"), ("Kommentar von Ann Onym", "opinion"), ("Chronique par Ann Onym", "opinion"),
        ("Photos by Ann Onym", "news"), ("Photos von Ann Onym", "news"), ("Story by Ann Onym", "news"), ("Opinion by the council is split, says Ann Onym, and tells at some length what she thinks of it", "news"),
    ],
)  # fmt: skip
def test_a_byline_that_names_the_kind(byline: str, kind: str) -> None:
    assert parse(f"<head>{OG}</head><h1>Eastmere rebuilds its bridge</h1><p>{byline}</p>{PROSE}", "https://www.sample.example/bridge").kind == kind


@pytest.mark.parametrize(
    ("headline", "kind"),
    [
        ("<h1><span>Meinung</span> <span>Warum Eastmere seine Brücke neu bauen muss</span></h1>", "opinion"),
        ("<h1><span>Interview:</span> Die Frau, die Eastmeres Brücke neu baut</h1>", "interview"),
        ("<h1><em>Reviews</em> are out</h1>", "news"), ("<h1>Meinung kostet nichts, eine neue Brücke in Eastmere schon</h1>", "news"),
        ("<p>Blog</p><h1>Eastmere rebuilds its bridge</h1>", "blog"), ("<nav><p>Blog</p></nav><h1>Eastmere rebuilds its bridge</h1>", "news"),
    ],
)  # fmt: skip
def test_a_kicker_that_names_the_kind(headline: str, kind: str) -> None:
    assert parse(f"<head>{OG}</head>{headline}{PROSE}", "https://www.sample.example/bridge").kind == kind


def test_a_headline_in_preformatted_text() -> None:
    page = f"<html lang='ko'><head><title>산골 분교가 다시 문을 연다</title></head><body><div class='tit'><pre>산골 분교가 다시 문을 연다</pre></div><div>{PROSE}</div></body></html>"
    article = parse(page, url="https://hanbit.example/1", registry=GENERIC_ONLY.with_extractors(Preformatted))
    assert (article.title, article.kind) == ("산골 분교가 다시 문을 연다", "unknown")


class Preformatted(Extractor):
    name, hosts = "한빛일보", ("hanbit.example",)
    title = css(".tit pre")


@pytest.mark.parametrize(("deck", "kind"), [("[기고] 요양보호사 십 년", "opinion"), ("[현장] 산골 분교의 첫 밤", "news")])
def test_a_deck_that_begins_with_the_kind(deck: str, kind: str) -> None:
    page = f"<html lang='ko'><head><title>산골 분교가 다시 문을 연다</title>{OG}</head><body><h1>산골 분교가 다시 문을 연다</h1><h2 class='subtitle'>{deck}</h2><div>{PROSE}</div></body></html>"
    assert parse(page, url="https://hanbit.example/1").kind == kind


def test_a_flash_is_news_and_its_line_the_text() -> None:
    page = (
        "<html lang='ko'><head><title>[속보] 가온군 산골 분교 다시 열기로</title><meta property='og:type' content='article'></head><body><h1>[속보] 가온군 산골 분교 다시 열기로</h1>"
        "<div><p>가온군 산골 분교 다시 열기로</p></div><p>ⓒ한빛일보 무단전재 및 재배포 금지</p></body></html>"
    )
    article = parse(page, url="https://hanbit.example/1", min_probability=0)
    assert (article.kind, article.text) == ("news", "가온군 산골 분교 다시 열기로")


@pytest.mark.parametrize(("title", "kind"), [("Bridge vote – as it happened", "live"), ("Vote on the bridge – live", "live"), ("Where the ferrymen live", "news")])
def test_a_headline_that_ends_as_those_of_live_pages_do(title: str, kind: str) -> None:
    assert parse(f"<html lang=en><head><title>{title}</title>{OG}</head><body><h1>{title}</h1>{PROSE}</body></html>", "https://e.example/a/1234").kind == kind


@pytest.mark.parametrize("section", ["Debat", "Debattinlägg", "Meninger", "Insändare"])
def test_what_northern_papers_call_opinions(section: str) -> None:
    assert read(head=f"<meta property='article:section' content='{section}'>").kind == "opinion"
