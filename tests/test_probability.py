"""How likely a page is one article."""

from __future__ import annotations

import time

import pytest

from newsparse import GENERIC_ONLY, NotAnArticle, parse
from newsparse.generic.likelihood import stated as probability_stated
from newsparse.generic.likelihood.shown import SHOWN, shown
from newsparse.generic.likelihood.stated import STATED, stated
from newsparse.page import Page
from newsparse.parse import read_draft
from tests.invented import SENTENCES, URL, ld, page

NAV = "<nav>" + "".join(f'<a href="/s{n}">Section {n}</a>' for n in range(8)) + "</nav>"


def evidence(html: str, url: str = URL) -> dict[str, float]:
    read, draft = read_draft(Page.read(html, url, max_bytes=1 << 20), GENERIC_ONLY, None)
    return dict(zip(STATED + SHOWN, stated(read, draft) + shown(read, draft), strict=True))


def shop() -> str:
    items = "".join(
        f'<li class="product-card"><h3><a href="/p/{n}">Harbour lamp no. {n}</a></h3><span class="price">$ {n}9.00</span>'
        f"<button>Add to cart</button></li>" for n in range(30)
    )
    labels = "".join(f"<p>{label}</p>" for label in ("Sort by", "Filter", "Price", "Color", "In stock", "Free shipping"))
    return f"<title>Harbour lamps and lanterns</title><body>{NAV}<h1>Harbour lamps and lanterns</h1>{labels}<ul class='products-grid'>{items}</ul>"


def offer() -> str:
    text = "<p>We build your bridge! Our engineers and our welders help you with your project, and we stay within your budget.</p>"
    labels = ("Our services", "Request a quote", "Testimonials", "Call us today", "Opening hours", "FAQ", "Contact us")
    boxes = "".join(f'<div class="feature card"><h3><a href="#">{label}</a></h3>{text}</div>' for label in labels)
    return f"<title>Bridge Building Services</title><body>{NAV}<h1>Bridge Building Services</h1><div class='hero'>{text}</div>{boxes}"


def front() -> str:
    cards = "".join(
        f'<div class="card"><h2><a href="/a{n}">Council votes on bridge number {n}</a></h2><p>A short teaser about it.</p></div>'
        for n in range(25)
    )
    return f'<title>News from the harbour | Eastmere Post</title><meta property="og:type" content="website"><body>{NAV}{cards}'


@pytest.mark.parametrize(
    ("html", "url"),
    [
        (shop(), "https://www.lamps.example/collections/lamps"),
        (offer(), "https://www.bridges.example/services/bridge-building"),
        (front(), "https://www.eastmere-post.example/"),
    ],
    ids=["shop", "offer", "front"],
)
def test_what_is_no_article(html: str, url: str) -> None:
    article = parse(html, url, min_probability=0)
    assert article.probability < 0.5
    with pytest.raises(NotAnArticle) as caught:
        parse(html, url, min_probability=0.5)
    assert caught.value.probability == pytest.approx(article.probability, abs=1e-4)
    assert "no date and no byline" in caught.value.reason and "not like one article" in caught.value.reason


@pytest.mark.parametrize("url", [None, URL, "https://www.eastmere-post.example/?p=17"])
def test_articles_with_and_without_address(url: str | None) -> None:
    byline = '<p class="byline">By Jane Doe</p><time datetime="2026-05-04T10:00:00+02:00">May 4, 2026</time>'
    assert parse(page(above=NAV, inside=byline), url).probability > 0.9
    assert parse(page(), url).probability > 0.5


@pytest.mark.parametrize(
    "html",
    [
        f"<h1>Eastmere rebuilds its bridge</h1><p>{SENTENCES[0]}</p><p>{SENTENCES[1]}</p>",
        "<h1>서울시, 새 다리를 짓는다</h1><p>" + "서울시는 오늘 한강에 새 다리를 건설한다고 밝혔다. " * 4 + "</p>",
        f"<title>Eastmere rebuilds its bridge</title><article><p>{SENTENCES[2]}</p></article>",
    ],
)
def test_plain_short_articles(html: str) -> None:
    assert parse(html).probability > 0.5


def test_stated_evidence() -> None:
    node = ld('{"@type":"NewsArticle","datePublished":"2026-05-04T10:00:00+02:00","author":{"@type":"Person","name":"Jane Doe"}}')
    metas = '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-04T08:00:00Z">'
    of = evidence(page(head=node + metas, title="Why Eastmere rebuilds its bridge: a city waits"),
                  "https://www.eastmere-post.example/news/2026/05/why-eastmere-rebuilds-its-bridge")  # fmt: skip
    for name in ("says_article", "meta_published", "article_nodes", "dated_node", "published", "authors", "person",
                 "dated_address", "press_address", "title_colon", "title_question"):  # fmt: skip
        assert of[name] == 1, name
    for name in ("front", "offer_address", "product_node", "service_node", "list_node", "says_website", "meta_price"):
        assert of[name] == 0, name
    assert of["depth"] == 4 and of["slug_parts"] == 5 and of["slug_in_title"] == 5 and of["slug_particles"] == 2


def test_stated_evidence_of_others() -> None:
    nodes = ld('[{"@type":"Product"},{"@type":"FAQPage"},{"@type":"CollectionPage"}]')
    of = evidence(page(head=nodes + '<meta property="og:type" content="product">'), "https://lamps.example/product/lamp-7")
    for name in ("product_node", "service_node", "list_node", "offer_address", "meta_price"):
        assert of[name] == 1, name
    assert of["dated_address"] == of["press_address"] == 0 and of["slug_words"] == 1
    assert evidence(page(), "https://lamps.example/")["front"] == 1
    of = evidence(page(), "https://www.eastmere-post.example/topics/harbour/news")
    assert of["list_address"] == of["index_address"] == 1 and of["press_address"] == 0
    assert evidence(page())["list_address"] == evidence(page())["index_address"] == 0


def test_shown_evidence() -> None:
    of = evidence(shop())
    assert of["shop_labels"] >= 6 and of["shop_classes"] >= 2 and of["prices"] == 30 and of["label_balance"] < 0
    assert of["linked_share"] > 0.9 and of["linked_headings"] == 30 and of["repeated"] >= 29 and of["prose"] == 0
    of = evidence(offer())
    assert of["offer_labels"] >= 6 and of["offer_classes"] >= 3 and of["prose_blocks"] == 8
    assert of["we"] > 5 and of["you"] > 5 and of["exclamations"] > 2
    comments = '<div id="comments"><h3>Leave a reply</h3><p>Comments</p></div><p>Share</p><p>Related articles:</p>'
    of = evidence(page(after=comments))
    assert of["press_labels"] == 4 and of["comment_classes"] == 1 and of["we"] == of["prices"] == 0


def test_the_languages_without_spaces() -> None:
    text = "弊社はお客様のために橋を建てます。" * 10
    assert evidence(f"<h1>橋の建設</h1><p>{text}</p>")["you"] > 0


def test_evidence_of_nothing() -> None:
    of = evidence("<h1>A</h1>")
    assert of["prose"] == of["longest"] == 0 and of["from_headline"] == -99
    assert evidence("<h1>A</h1>", "https://[bad/")["depth"] == 0


def test_hostile_addresses() -> None:
    start = time.perf_counter()
    for piece in ("/20", "/2019", "/19/", "how ", "qu"):
        probability_stated._URL_DATE.search(piece * 50_000)
        probability_stated._QUESTION.match(piece * 50_000)
    assert time.perf_counter() - start < 1
    assert probability_stated._URL_DATE.search("/news/2026/05/04/x") and not probability_stated._URL_DATE.search("/item/20262026x")
    assert probability_stated._QUESTION.match("Why now") and not probability_stated._QUESTION.match("Whyte wins")
