"""Pages that say of themselves that they are no article."""

from __future__ import annotations

import pytest

from newsparse import GENERIC_ONLY, Extractor, css, default_registry, parse
from newsparse.generic.likelihood.otherwise import says_otherwise
from newsparse.page import Page
from newsparse.parsing import read_draft
from tests.invented import SENTENCES, ld, page

BYLINE = '<p class="byline">By Jane Doe</p><time datetime="2026-05-04T10:00:00+02:00">May 4, 2026</time>'
POSTS = "".join(
    f'<article class="post hentry"><h2 class="entry-title"><a href="/p{n}/">The harbour bridge, part {n}</a></h2><time datetime="2026-05-0{n}">May {n}, 2026</time>'
    f"<p>{SENTENCES[n % 5]} {SENTENCES[(n + 1) % 5]}</p></article>" for n in range(1, 6)
)  # fmt: skip
ARCHIVE = f"<html lang='en'><head><title>Bridges</title></head><body class='%s'><main><h1>Bridges</h1>{POSTS}</main></body></html>"


def likelihood(html: str, url: str = "https://blog.eastmere.example/bridges/") -> float:
    return parse(html, url, min_probability=0).probability


def says(html: str) -> bool:
    return says_otherwise(*read_draft(Page.read(html, "https://blog.eastmere.example/bridges/"), GENERIC_ONLY, None))


@pytest.mark.parametrize(
    "names",
    ["archive category category-bridges", "archive tax-genre", "search search-results", "home blog", "tag-template tag-bridges", "hs-blog-listing", "path-taxonomy"],
)
def test_the_template_says_so(names: str) -> None:
    named = page().replace("<body>", f"<body class='{names}'>")
    assert says(named) and not says(page())
    assert likelihood(named) < likelihood(page()) - 0.1


@pytest.mark.parametrize("names", ["single single-post archive category", "home page blog", "search", "archive", "page-template-default page"])
def test_templates_of_articles_and_of_anything(names: str) -> None:
    assert likelihood(page(inside=BYLINE).replace("<body>", f"<body class='{names}'>")) > 0.9


@pytest.mark.parametrize(
    "stated",
    ['{"@type":"CollectionPage"}', '{"@type":"JobPosting","title":"Bridge keeper"}', '{"@type":"Event","name":"Eastmere rebuilds its bridge"}',
     '{"@graph":[{"@type":["Product"],"name":"Eastmere Rebuilds its Bridge!"}]}'],
)  # fmt: skip
def test_the_type_says_so(stated: str) -> None:
    assert says(page(head=ld(stated)))
    both = ld(stated) + ld('{"@type":"NewsArticle","headline":"Eastmere rebuilds its bridge"}')
    assert not says(page(head=both))


def test_things_that_an_article_is_about() -> None:
    assert likelihood(page(head=ld('{"@type":"Event","name":"Night of the bridges"}'), inside=BYLINE)) > 0.9
    assert says(page(head='<meta property="og:type" content="profile">'))


def test_teasers_and_next_to_nothing_else() -> None:
    assert says(ARCHIVE % "light") and likelihood(ARCHIVE % "light") < 0.7


@pytest.mark.parametrize(
    "instead",
    [
        ("<h1>Bridges</h1>", f"<h1>Bridges</h1><p>{' '.join(SENTENCES)}</p>"),  # an article, and teasers of others
        ("<h1>Bridges</h1>", f"<h1>Bridges</h1>{BYLINE}<p>{SENTENCES[0]}</p>"),  # a short one, dated above them
        ('href="/p', 'href="#p'),  # headings that lead to themselves
        ('href="/p', 'href="https://shop.example/p'),  # a list of other people's things
    ],
)
def test_what_is_no_list_of_teasers(instead: tuple[str, str]) -> None:
    assert likelihood((ARCHIVE % "light").replace(*instead)) > 0.5


@pytest.mark.parametrize(
    "listed",
    [
        "<time datetime='2026-05-01'>May 1, 2026</time><h3><a href='/a{n}'>The harbour bridge</a></h3><p>{text}</p>",  # dated above its heading
        "<div><a href='/a{n}'>The harbour bridge, part {n}</a></div><div>{text}</div>",  # no headings at all
    ],
)
def test_other_lists_of_teasers(listed: str) -> None:
    cards = "".join(f"<div>{listed.format(n=n, text=SENTENCES[n])}</div>" for n in range(5))
    assert says(f"<html lang='en'><title>The harbour</title><body><h1>The harbour</h1><p>All the news of the harbour.</p>{cards}</body></html>")
    long = "".join(f"<div>{listed.format(n=n, text=' '.join(SENTENCES))}</div>" for n in range(5))
    assert not says(f"<html lang='en'><title>The harbour</title><body><h1>The harbour</h1>{long}</body></html>")


def test_the_front_page_of_a_publisher() -> None:
    class Eastmere(Extractor):
        hosts = ("eastmere-post.example",)
        title = css("h1")

    registry = default_registry().with_extractors(Eastmere)
    html = page(inside=BYLINE)
    front = html.replace("<title>", '<link rel="canonical" href="/"><title>')
    article = html.replace("<title>", '<link rel="canonical" href="/news/bridge-1234567.html"><title>')
    assert html != front

    def rated(html: str, url: str) -> float:
        return parse(html, url, registry=registry, min_probability=0).probability

    assert rated(html, "https://www.eastmere-post.example/news/bridge-1234567.html") > 0.9
    assert rated(front, "https://www.eastmere-post.example/") < rated(front, "https://www.elsewhere.example/") - 0.05
    for one in (html, article):  # a caller gave the site's address for the article's
        assert rated(one, "https://www.eastmere-post.example/") >= rated(one, "https://www.elsewhere.example/")


def test_a_wikis_comparison_of_two_revisions() -> None:
    compared = "<table class='diff'><tr><td class='diff-otitle'><div id='mw-diff-otitle1'>Revision of 4 May</div></td></tr></table>"
    assert says(page(inside=compared))
    assert not says(page(inside="<table class='diff'><tr><td>Revision of 4 May</td></tr></table>"))


def test_a_song_says_so() -> None:
    assert says(page(head='<meta property="og:type" content="music.song">'))


def test_posts_below_headings_that_link_to_them_on_the_front_page_of_a_blog() -> None:
    post = "<h2><a href='/p{n}'>The harbour bridge, part {n}</a></h2><p>" + SENTENCES[0] + " " + SENTENCES[1] + "</p>"
    body = "".join(post.format(n=n) + f"<p>{SENTENCES[2]} {SENTENCES[3]}</p>" * 3 for n in range(5))
    html = f"<html lang='en'><title>A blog</title><body><h1>A blog of bridges</h1>{body}</body></html>"

    def front(html: str, url: str) -> bool:
        return says_otherwise(*read_draft(Page.read(html, url), GENERIC_ONLY, None))

    assert front(html, "https://eastmere-bridges.example/")
    assert not front(html.replace("<a href", "<b data-href").replace("</a>", "</b>"), "https://eastmere-bridges.example/")
    assert not front(html, "https://eastmere-bridges.example/2031/bridges-and-boats.html")


def test_headlines_of_others_below_a_short_text_make_no_index() -> None:
    prose = "".join(f"<p>市议会周{day}决定关闭旧码头，并出售自战争以来一直矗立在那里的起重机，许多居民询问维修为何连续推迟了十一年。</p>" for day in "一二三四五六日")
    others = "".join(f"<h3><a href='/a/{n}.html'>港口的另一则新闻标题第{n}条</a></h3>" for n in range(8))
    assert parse(f"<html lang='zh'><body><h1>旧码头冬季前关闭</h1>{prose}<div>{others}</div></body></html>", "https://paper.example/a/9.html").probability > 0.5
