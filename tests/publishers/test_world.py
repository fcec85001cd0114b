"""Publishers outside Korea: what every class must declare, and how standfirsts and cut boxes read."""

from __future__ import annotations

from itertools import groupby

import pytest

from newsparse import GENERIC_ONLY, Article, default_registry, parse

WORLD = [
    cls
    for cls in default_registry().extractors()
    if cls.__module__.startswith("newsparse.publishers.") and ".kr." not in cls.__module__
]
FOLDERS = {folder: list(classes) for folder, classes in groupby(WORLD, key=lambda cls: cls.__module__.split(".")[2])}
LEAD = "The town library lends power tools now, and the queue reaches the harbour."
TEXT = (
    "Residents borrowed nineteen hundred drills, saws and sanders between November and the end of January, the library said.",
    "The council wants five more branches to open a shelf of tools this year, which it says keeps usable things out of landfill.",
)


def test_every_class_is_data() -> None:
    for cls in WORLD:
        assert cls.__doc__ and cls.hosts and cls.timezone and "/" in cls.timezone, cls
        assert all(host == host.lower() and "." in host and "/" not in host for host in cls.hosts), cls


@pytest.mark.parametrize("folder", sorted(FOLDERS))
def test_a_page_that_holds_nothing_declared_still_reads(folder: str) -> None:
    page = f"<html lang='en'><body><h1>Library lends power tools</h1><article><p>{TEXT[0]}</p><p>{TEXT[1]}</p></article></body></html>"
    for cls in FOLDERS[folder]:
        article = parse(page, url=f"https://www.{cls.hosts[0]}/a/1")
        assert (article.title, article.text) == ("Library lends power tools", "\n\n".join(TEXT)), cls


@pytest.mark.parametrize(
    ("url", "standfirst"),
    [
        ("https://www.derstandard.at/story/1/a", '<p class="article-subtitle">%s</p>'),
        ("https://www.nzz.ch/a", '<p class="headline__lead">%s</p>'),
        ("https://www.mirror.co.uk/a", '<p itemprop="description">%s</p>'),
        ("https://www.mirror.co.uk/b", '<h2 data-testid="leadtext">%s</h2>'),
        ("https://www.lavanguardia.com/a", '<div class="epigraph-container"><h2 class="epigraph">%s</h2></div>'),
    ],
)
def test_the_standfirst_is_the_first_paragraph(url: str, standfirst: str) -> None:
    page = (
        "<html><head><meta property='og:title' content='Library lends power tools'></head><body><header>"
        f"<h1>Library lends power tools</h1>{standfirst % LEAD}</header><article><p>{TEXT[0]}</p><p>{TEXT[1]}</p></article></body></html>"
    )
    assert parse(page, url=url).text == "\n\n".join((LEAD, *TEXT))


def test_a_standfirst_inside_the_body_is_read_once() -> None:
    page = (
        "<html><body><h1>Library lends power tools</h1>"
        f'<article><p class="headline__lead">{LEAD}</p><p>{TEXT[0]}</p><p>{TEXT[1]}</p></article></body></html>'
    )
    assert parse(page, url="https://www.nzz.ch/a").text == "\n\n".join((LEAD, *TEXT))


SPEECH = "My lords, and members of the house of commons, hear this once more."


@pytest.mark.parametrize(
    ("url", "around", "box"),
    [
        ("https://metro.co.uk/2024/a", "<article>{}</article>", f"<div class='metro-factbox'><h2>The speech in full</h2><p>{SPEECH}</p></div>"),
        ("https://www.theguardian.com/a", "<div class='article-body-viewer-selector'>{}</div>", f"<figure><img src='/a.jpg'><a class='open-lightbox'><button><span>{SPEECH}</span></button></a></figure>"),
        ("https://eu.usatoday.com/a", "<article class='primary-content'>{}</article>", f"<p class='exclude-from-newsgate'><em>{SPEECH}</em></p>"),
        ("https://www.npr.org/a", "<div class='transcript storytext'>{}</div>", f"<p class='disclaimer'>{SPEECH}</p>"),
        ("https://correctiv.org/a", "<div class='detail__content'>{}</div>", f"<blockquote><p>{SPEECH} <a href='https://signal.me/#eu/x'>ann.12</a></p></blockquote>"),
        ("https://www.gamestar.de/a", "<div class='article-content'>{}</div>", f"<p class='info m-b-2'><a href='/v'>{SPEECH}</a></p>"),
        ("https://inews.co.uk/a", "<article><div class='article-content'>{}</div></article>", "<p><em>Additional reporting from agencies in Bath and in Wells</em></p>"),
        ("https://www.waz.de/a", "<main><article><div class='article-body'>{}</div></article></main>", "<p><strong>Mehr zum Thema finden Sie auch im wöchentlichen Brief aus der Bücherei:</strong></p>"),
        ("https://www.standard.co.uk/a", "<article><div id='main'>{}</div></article>", f"<div><div><div><p>The speech</p><span aria-label='Arrow'></span></div><div><p>{SPEECH}</p></div></div></div>"),
        ("https://economictimes.indiatimes.com/a", "<div class='pageContent flt'>{}</div>", f"<div class='artSyn'><div>Synopsis</div><p class='summary'>{SPEECH}</p></div>"),
    ],
)  # fmt: skip
def test_boxes_and_lines_of_a_template_are_cut(url: str, around: str, box: str) -> None:
    body = around.format(f"<p>{TEXT[0]}</p>{box}<p>{TEXT[1]}</p>")
    assert parse(f"<html><body><h1>Library lends power tools</h1>{body}</body></html>", url=url).text == "\n\n".join(TEXT)


def test_no_extractor_at_all_reads_a_publisher_too() -> None:
    page = f"<html><body><h1>Library lends power tools</h1><article><p>{TEXT[0]}</p><p>{TEXT[1]}</p></article></body></html>"
    assert parse(page, url="https://metro.co.uk/2024/a", registry=GENERIC_ONLY).extractor == "Generic"


def _page(url: str, body: str, head: str = "") -> Article:
    return parse(f"<html lang='en'><head>{head}</head><body><h1>Library lends power tools</h1>{body}</body></html>", url=url)


def test_the_times_of_india_breaks_its_lines_with_spans() -> None:
    text = f'{TEXT[0]}<span class="id-r-component br"></span><span class="br"></span>{TEXT[1]}'
    article = _page("https://timesofindia.indiatimes.com/a/articleshow/1.cms", f"<div class='x'><div>{text}</div></div>")
    assert article.text == "\n\n".join(TEXT)


def test_the_associated_press_names_helpers_below_a_rule() -> None:
    body = f"<div class='RichTextStoryBody'><p>{TEXT[0]}</p><p>{TEXT[1]}</p><h2>___</h2><p>Ann Onym in Bath contributed to this report.</p></div>"
    head = "<meta name='keywords' content='Libraries, OH State Wire, General news, Ohio'>"
    article = _page("https://apnews.com/article/a", body, head)
    assert article.text == "\n\n".join(TEXT)
    assert article.tags == ("Libraries", "Ohio")


def test_postmedia_keeps_entities_among_its_keywords() -> None:
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "keywords": ["26157981-b4f7-4929-adc1-e860c6f03636",'
        ' "Category: Travel", "Travel", "World", "NLP Category: General", "NLP Entity Tokens: Cape Tallow", "o.canada.com", "Curated"]}</script>'
    )
    assert _page("https://o.canada.com/a", f"<article><p>{TEXT[0]}</p></article>", head).tags == ("Cape Tallow",)


def test_the_postillon_signs_with_initials() -> None:
    body = f"<div id='post-body'><p>{TEXT[0]}</p><p>{TEXT[1]}</p><span>abc, de; Foto [M]: Shutterstock; Erstveröffentlichung: 4.4.18</span></div>"
    article = _page("https://www.der-postillon.com/2031/a.html", body)
    assert [author.name for author in article.authors] == ["abc", "de"]
    assert article.text == "\n\n".join(TEXT)


def test_lines_that_close_every_story_of_metro_are_cut() -> None:
    closing = "<p>Got a story? Get in touch with our news team.</p><p>MORE: Tools for all</p><p>For more stories like this, check our news page.</p>"
    article = _page("https://metro.co.uk/a", f"<article><div class='article__content__inner'><p>{TEXT[0]}</p><p>{TEXT[1]}</p>{closing}</div></article>")
    assert article.text == "\n\n".join(TEXT)


def test_ndtv_names_its_writers_in_a_menu() -> None:
    byline = "<nav class='pst-by'><span itemprop='author' itemscope><span itemprop='name'>Ann Onym</span></span></nav>"
    article = _page("https://www.ndtv.com/a", f"{byline}<div itemprop='articleBody'><p>{TEXT[0]}</p><p>{TEXT[1]}</p></div>")
    assert [author.name for author in article.authors] == ["Ann Onym"]


def test_nbc_words_its_headline_otherwise_for_search_engines() -> None:
    page = f"<div class='article-hero-headline'><h1>Libraries lend tools now</h1></div><div class='article-body__content'><p>{TEXT[0]}</p><p>{TEXT[1]}</p></div>"
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "5 Libraries & The Tools They Lend"}</script>'
    assert parse(f"<html><head>{head}</head><body>{page}</body></html>", url="https://www.today.com/a").title == "Libraries lend tools now"


def test_no_host_is_said_twice() -> None:
    assert [host for cls in WORLD for host in cls.hosts if any(host.endswith(f".{other}") for other in cls.hosts)] == []
