"""Signs of whoever offers something: none is enough, some together are."""

from __future__ import annotations

import time

import pytest

from newsparse import GENERIC_ONLY, parse
from newsparse.generic.likelihood import signs
from newsparse.generic.likelihood.otherwise import against, says_otherwise
from newsparse.generic.likelihood.signs import signs_of_offer
from newsparse.page import Page
from newsparse.parsing import read_draft
from tests.invented import SENTENCES, ld, page

URL = "https://kuhnert.example/roof-repair-eastmere/"
NAMED = "Roof Repair in Eastmere"
CALL = "<a class='button' href='/contact/'>Get a free quote</a>"
PHONE = "<p>Ask for Erwin at (555) 555-0144.</p>"
PRICE = "<div>$189</div>"
MENU = f"<nav><ul class='menu'><li><a href='{URL}'>Roof repair</a></li></ul></nav>"
PARTS = "".join(f"<h2>{part}</h2><p>{SENTENCES[0]}</p>" for part in ("Why choose us", "Our process", "Service areas"))
SHOP = "<div>Free shipping</div><div>Quantity</div>"
TYPED = ld('{"@type":"RoofingContractor","name":"Kuhnert"}')
RATED = "<span>4.8 (312 reviews)</span>"
FORM = "<form class='estimate'><input name='who'><input type='tel' name='phone'><textarea name='what'></textarea></form>"
INVITES = "<p>We offer slate too. Our team is at your door within a day. Give us a call.</p>"
BYLINE = '<p class="byline">By Jane Doe</p>'
DATED = '<time datetime="2026-05-04T10:00:00+02:00" class="published">May 4, 2026</time>'


def shown(html: str, url: str = URL) -> int:
    return signs_of_offer(*read_draft(Page.read(html, url), GENERIC_ONLY, None), 0, 20)


def rated(html: str, url: str = URL) -> float:
    return against(*read_draft(Page.read(html, url), GENERIC_ONLY, None))


@pytest.mark.parametrize(
    ("sign", "count"), [(CALL, 1), (PHONE, 1), ("<p>Mon - Fri: 8am to 6pm</p>", 1), (PRICE, 1), (PRICE * 3, 2), (MENU, 1), (PARTS, 2), (SHOP, 2), (TYPED, 2), (RATED, 1), (FORM, 1), (INVITES, 1)]
)
def test_each_is_a_sign(sign: str, count: int) -> None:
    assert shown(page(inside=sign)) == count and shown(page()) == 0


@pytest.mark.parametrize(
    "other",
    [
        MENU.replace(URL, "/contact/"), MENU.replace("<nav>", "<div class='related'>").replace("menu", "list"), MENU.replace(URL, URL + "#top"), MENU.replace(URL, URL + "?page=2"), "<h2>Our process</h2>",
        "<p>It was built in 1911 for 12 300 pounds.</p>", "<form id='commentform'><input name='author'><input type='email' name='email'><textarea></textarea></form>", "<form><input type='email'></form>",
        "<p>Our team lost.</p>", ld('{"@type":"Organization","name":"Kuhnert"}'), "<div>Free shipping</div><nav><div>Quantity</div></nav>",
    ],
)  # fmt: skip
def test_what_is_no_sign(other: str) -> None:
    assert shown(page(inside=other)) == 0


@pytest.mark.parametrize("title", [NAMED, "Eastmere Dog Bite Lawyer", "Piano Movers Eastmere, Ohio", "Lohmann Payroll Software", "Wohnungsreinigung und Sanierung"])
def test_what_a_service_is_called(title: str) -> None:
    assert shown(page(title=title)) == 1


@pytest.mark.parametrize("title", ["Lawyer says that bridge is unsafe", "How much does a roof repair cost", "7 signs of a bad roof repair", "The Best Movers", "Bridge repairs to begin in May, mayor says"])
def test_what_an_article_is_called(title: str) -> None:
    assert shown(page(title=title)) == 0


def test_two_say_nothing_and_more_say_much() -> None:
    assert rated(page(title=NAMED, inside=CALL)) == 0
    three = rated(page(title=NAMED, inside=CALL + PHONE))
    four = rated(page(title=NAMED, inside=CALL + PHONE + PRICE))
    all_ = rated(page(head=TYPED, title=NAMED, above=MENU, inside=CALL + PHONE + PRICE + PARTS + SHOP + RATED + FORM))
    assert 0 > three > four == all_ > -4
    many = page(title=NAMED, above=MENU, inside=CALL + PHONE + PRICE + PARTS)
    said, plain = (parse(html, URL, min_probability=0).probability for html in (many, page(title=NAMED)))
    assert (1 - said) > 4 * (1 - plain), "the text is an article's"


def test_who_is_an_article_may_show_them_all() -> None:
    every = CALL + PHONE + PRICE + PARTS
    many = page(title=NAMED, above=MENU, inside=every)
    some = page(title=NAMED, inside=CALL + PHONE + PRICE)
    assert rated(some) < rated(some.replace("</h1>", f"</h1>{DATED}")) < 0, "a date alone lets one sign more pass"
    for instead in (many.replace("</h1>", f"</h1>{BYLINE}"), many.replace("<title>", ld('{"@type":"NewsArticle","headline":"Roof Repair in Eastmere"}') + "<title>")):
        assert rated(instead) == 0 and parse(instead, URL, min_probability=0).probability > 0.5
    for read in ("https://kuhnert.example/roof-blog/repair/", "https://kuhnert.example/advice/roofs/repair"):
        assert rated(many, read) == 0
    assert rated(many, "https://kuhnert.example/it-support/eastmere/") < 0, "a step has to be one of help or advice, not to hold the word"


def test_a_plug_in_states_an_author_whom_nobody_is_shown() -> None:
    stated = ld('{"@graph":[{"@type":"Article","headline":"Roof Repair in Eastmere","datePublished":"2022-05-09T11:00:00+00:00","author":{"@type":"Person","name":"Erwin Kuhnert"}}]}')
    every = CALL + PHONE + PRICE + PARTS + FORM
    many = page(head=stated, title=NAMED, above=MENU, inside=every).replace("<body>", "<body class='page page-id-12'>")
    assert rated(many) < 0
    assert rated(many.replace("page page-id-12", "post single postid-12")) == 0
    assert rated(many.replace("</h1>", "</h1><p>Erwin Kuhnert</p>")) == 0


def test_a_list_of_links_with_headings() -> None:
    entries = "".join(f"<li><h3><a href='/p{n}/'>Pea soup, part {n}</a></h3></li>" for n in range(6))
    hub = f"<html lang='en'><title>Soups</title><body><h1>Soups</h1><p>{SENTENCES[0]} {SENTENCES[1]}</p><ul>{entries}</ul></body></html>"

    def says(html: str) -> bool:
        return says_otherwise(*read_draft(Page.read(html, "https://pantry.example/soups/"), GENERIC_ONLY, None))

    assert says(hub)
    assert not says(hub.replace("href='/p", "href='https://elsewhere.example/p"))
    assert not says(hub.replace("</h1>", f"</h1>{DATED}"))
    assert not says(hub.replace("</h1>", f"</h1><p>{' '.join(SENTENCES * 2)}</p>"))


@pytest.mark.parametrize("names", ["single single-attorneys postid-88", "page-node-type-program", "page-type-category", "hs-landing-page", "single single-portfolio"])
def test_types_of_posts_that_are_none(names: str) -> None:
    assert rated(page().replace("<body>", f"<body class='{names}'>")) < 0


@pytest.mark.parametrize("names", ["single single-post postid-88", "page-node-type-article", "single-format-standard", "hs-blog-post", "single-news"])
def test_types_of_posts_that_are_articles(names: str) -> None:
    assert rated(page().replace("<body>", f"<body class='{names}'>")) == 0


def test_a_librarys_guide() -> None:
    assert rated(page(inside=f"<div class='s-lib-box'><div>{SENTENCES[0]}</div></div>")) < 0


def test_the_patterns() -> None:
    for call in ("Get a free estimate", "Book your visit", "Talk to an expert", "Angebot anfordern", "Add to basket", "Make an offer"):
        assert signs._CALL.fullmatch(call)
    for line in ("Get out of the way", "Call it a day", "Book review"):
        assert not signs._CALL.fullmatch(line)
    for phone in ("(973) 555-0144", "+43 6132 5550", "01869 555 010", "05 53 55 50 14", "952 555 014"):
        assert signs._PHONE.search(phone)
    for number in ("2026-05-04", "1,204,555", "12.50", "1911 1914", "5550144"):
        assert not signs._PHONE.search(number)
    assert signs._TRADE.search("Plumber Eastmere") and not signs._TRADE.search("Plumber drowns")


def test_an_address_that_cannot_be_taken_apart() -> None:
    assert signs._place("https://[kuhnert/x") == ("", "")


def test_many_links_to_the_page_itself_cost_little() -> None:
    link = "<a href='/2031/ferry-dock-to-close'>Ferry dock</a>"
    html = f"<html><body><h1>Ferry dock to close</h1>{'<div class=container-fluid>' * 60}{link * 4000}{'</div>' * 60}<p>{'The council decided to close the dock. ' * 5}</p></body></html>"
    began = time.process_time()
    parse(html, "https://paper.example/2031/ferry-dock-to-close", min_probability=0)
    assert time.process_time() - began < 2
