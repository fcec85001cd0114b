"""How likely a page is one article."""

from __future__ import annotations

import time

import pytest

from newsparse import GENERIC_ONLY, NotAnArticle, parse
from newsparse.generic.likelihood import (
    layout as probability_layout,
    lexicon,
    lexicon_weights,
    rare as probability_rare,
    stated as probability_stated,
)
from newsparse.generic.likelihood.shown import SHOWN, shown
from newsparse.generic.likelihood.stated import STATED, stated
from newsparse.generic.likelihood.view import view_of
from newsparse.page import Page
from newsparse.parsing import read_draft
from tests.invented import SENTENCES, URL, ld, page

NAV = "<nav>" + "".join(f'<a href="/s{n}">Section {n}</a>' for n in range(8)) + "</nav>"


def evidence(html: str, url: str = URL) -> dict[str, float]:
    read, draft = read_draft(Page.read(html, url, max_bytes=1 << 20), GENERIC_ONLY, None)
    return dict(zip(STATED + SHOWN, stated(read, draft) + shown(read, draft, view_of(read)), strict=True))


def words(html: str, url: str = URL) -> lexicon.Words:
    read, draft = read_draft(Page.read(html, url, max_bytes=1 << 20), GENERIC_ONLY, None)
    return lexicon.words_of(read, draft, view_of(read))


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


def test_stated_evidence_of_pages_and_posts() -> None:
    record = '<link rel="alternate" type="application/json" href="https://x.example/wp-json/wp/v2/{}/7">'
    modified = '<meta property="article:modified_time" content="2026-05-04T10:00:00Z">'
    of = evidence(page(head=record.format("pages") + modified, title="The 10 best bridges"), "https://www.eastmere.edu/a/bridges-12345")
    for name in ("wordpress_page", "modified_only", "title_counts", "slug_number", "public_host"):
        assert of[name] == 1, name
    published = '<meta property="article:published_time" content="2026-05-04T10:00:00Z">'
    of = evidence(page(head=record.format("posts") + modified + published, title="Bestial bridges"), "https://www.education.example/a/bridges-123")
    for name in ("wordpress_page", "modified_only", "title_counts", "slug_number", "public_host"):
        assert of[name] == 0, name
    for host, public in (("x.ac.uk", 1), ("www.x.gov.au", 1), ("x.org", 1), ("gov.example", 0), ("x.go.com", 0), ("acme.co.uk", 0)):
        assert evidence(page(), f"https://{host}/a")["public_host"] == public, host
    assert evidence(page(head=ld('{"@type":"WebPage","author":{"@type":"Person","name":"Jane Doe"}}')))["signed_node"] == 1


def test_the_layout_of_an_article_and_of_boxes() -> None:
    byline = '<p>By Jane Doe</p><time datetime="2026-05-04T10:00:00+02:00">May 4, 2026</time>'
    of = evidence(page(above=NAV, inside=byline))
    assert of["lead_dated"] == of["lead_signed"] == of["in_paragraphs"] == of["run_of_prose"] == 1 and of["boxed_prose"] == 0
    text = f"<p>{SENTENCES[0]}</p><p>{SENTENCES[1]}</p>"
    boxes = "".join(f'<div class="tile"><h3>Bridge {n}</h3><div>{text}</div>{"<p>More</p>" * 4}</div>' for n in range(4))
    of = evidence(f"<h1>Bridges of Eastmere</h1><section>{boxes}</section>")
    assert of["lead_dated"] == of["lead_signed"] == 0 and of["boxed_prose"] == 1 and of["boxed_share"] > 0.9
    assert of["run_of_prose"] == 0.25 and of["gap"] > 2 and of["heading_length"] > 8
    assert evidence(f"<h1>Bridges of Eastmere</h1><section>{boxes[: boxes.index('Bridge 1')]}</section>")["boxed_prose"] == 0


def test_words_by_where_they_stand() -> None:
    of = words(shop(), "https://www.lamps.example/collections/lamps-2026")
    assert {"harbour", "lamps", "lanterns", "collections"} <= of.topic and "2026" not in of.topic
    assert {"sort by", "in stock", "add to cart"} <= of.labels and {"product", "card", "grid"} <= of.names and not of.text
    assert "welders" in words(offer()).text
    assert words("<h1>A</h1>", "https://[bad/").topic == frozenset()


def test_the_balance_is_the_sum_of_known_words() -> None:
    topic, name = next(iter(lexicon_weights.TOPIC)), next(iter(lexicon_weights.NAMES))
    of = lexicon.Words(frozenset((topic, "eastmere")), frozenset(), frozenset(("eastmere",)), frozenset((name,)))
    assert lexicon.balance(of) == pytest.approx(lexicon_weights.TOPIC[topic] + lexicon_weights.NAMES[name])
    assert lexicon.balance(words(page())) > lexicon.balance(words(shop()))


@pytest.mark.parametrize(
    "title",
    ["Harbour Lamp Week Promo Terms", "Terms & Conditions of Sale", "Privacy Policy", "Allgemeine Geschäftsbedingungen", "이용약관",
     "プライバシーポリシー"],
)  # fmt: skip
def test_legal_texts_are_kept(title: str) -> None:
    terms = f"<p>{SENTENCES[0]} {SENTENCES[1]}</p>"
    read, draft = read_draft(Page.read(f"<title>{title}</title>{NAV}<h1>{title}</h1>{terms}"), GENERIC_ONLY, None)
    assert probability_rare.is_rare(read, draft)


def test_what_only_speaks_of_legal_texts() -> None:
    for title in ("Privacy policy generator", "In terms of harbours", "Health conditions", "Midterms", "Harbour lamps"):
        read, draft = read_draft(Page.read(shop().replace("Harbour lamps and lanterns", title)), GENERIC_ONLY, None)
        assert not probability_rare.is_rare(read, draft), title


def test_one_video_is_an_article_and_a_series_is_none() -> None:
    for kind, rare in (("video.other", True), ("Video", True), ("video.tv_show", False), ("website", False)):
        html = front().replace('content="website"', f'content="{kind}"')
        read, draft = read_draft(Page.read(html), GENERIC_ONLY, None)
        assert probability_rare.is_rare(read, draft) == rare, kind


def test_poems_are_rare_articles() -> None:
    def is_rare(stanzas: str) -> bool:
        return probability_rare.is_rare(*read_draft(Page.read(f"<html><body><h1>Ferry</h1>{stanzas}</body></html>", "https://eastmere.example/ferry"), GENERIC_ONLY, None))

    stanza = "<p>Nobody speaks<br>once the ropes are in.<br>The quay goes from us</p>"
    assert is_rare(stanza * 2)
    assert not is_rare(stanza), "an address"
    assert not is_rare(stanza.replace("Nobody speaks", "Unit 4") * 2), "addresses"
    assert not is_rare(stanza * 2 + f"<p>{' '.join(SENTENCES)}</p>"), "what an article quotes"


def test_a_rare_kind_is_more_likely_an_article() -> None:
    url = "https://www.lamps.example/pages/lamp-week"
    terms, offers = (
        parse(shop().replace("Harbour lamps and lanterns", f"Lamp Week Promo {word}"), url, min_probability=0).probability for word in ("Terms", "Deals")
    )
    assert terms > 4 * offers


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


@pytest.mark.parametrize("title", ["Terms and Conditions", "COOKIE POLICY", "Privacy notice", "Legal notice.", "Nutzungsbedingungen", "Condiciones de uso", "Algemene voorwaarden", "Termini e condizioni", "Termos de uso", "Privacyverklaring", "Datenschutzerklärung", "이용약관"])
def test_headlines_of_legal_texts(title: str) -> None:
    assert probability_rare._is_legal(title) and probability_rare._LEGAL.search(title)
    assert not probability_rare._is_legal(f"{title} are read by nobody")


def test_hostile_texts() -> None:
    start = time.process_time()
    for piece in ("20", "by", "2019", "a ", "bé", "the ", "1 ", "best"):
        probability_layout._YEAR.search(piece * 50_000)
        probability_layout._BY.match(piece * 50_000)
        lexicon._WORD.findall(piece * 50_000)
        probability_stated.COUNTS.match(piece * 50_000)
        probability_stated._NUMBER.search(piece * 50_000)
    for piece in ("terms ", "terms of ", "conditions générales ", "이용", "privacy policy ", "geschäfts"):
        probability_rare._LEGAL.search(piece * 5_000)
    assert time.process_time() - start < 1
    assert probability_layout._YEAR.search("May 4, 2026") and not probability_layout._YEAR.search("120263")
    assert probability_layout._BY.match("By Jane Doe") and not probability_layout._BY.match("Bystanders")
    assert lexicon._WORD.findall("a bridge, 2nd") == ["bridge", "nd"]
    assert probability_stated.COUNTS.match("The 10 bridges") and not probability_stated.COUNTS.match("Bestial bridges")
    assert probability_stated._NUMBER.search("bridge-1234") and not probability_stated._NUMBER.search("bridge-123")


def test_hostile_addresses() -> None:
    start = time.process_time()
    for piece in ("/20", "/2019", "/19/", "how ", "qu"):
        probability_stated._URL_DATE.search(piece * 50_000)
        probability_stated.QUESTION.match(piece * 50_000)
    assert time.process_time() - start < 1
    assert probability_stated._URL_DATE.search("/news/2026/05/04/x") and not probability_stated._URL_DATE.search("/item/20262026x")
    assert probability_stated.QUESTION.match("Why now") and not probability_stated.QUESTION.match("Whyte wins")
