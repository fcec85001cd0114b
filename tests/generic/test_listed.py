"""What one author wrote, what many answered, what is sold at the price below the headline."""

from __future__ import annotations

import pytest

from newsparse import GENERIC_ONLY
from newsparse.generic.likelihood.listed import has_its_price, is_thread, lists_of_author
from newsparse.generic.likelihood.offered import is_offered
from newsparse.generic.likelihood.otherwise import against, says_otherwise
from newsparse.page import Page
from newsparse.parsing import read_draft
from tests.invented import SENTENCES, ld, page

URL = "https://eastmere.example/x"


@pytest.mark.parametrize("line", ["Latest from Jane Doe", "Articles by Jane Doe:", "More stories by Jane Doe", "Alle Artikel von Jane Doe", "Tous les articles de Jane Doe", "Artículos de Jane Doe"])
def test_a_line_announces_what_the_headline_names(line: str) -> None:
    html = page(title="Jane Doe", after=f"<h2>{line}</h2><p>{SENTENCES[0]}</p>")
    drafted = read_draft(Page.read(html, URL), GENERIC_ONLY, None)
    assert lists_of_author(*drafted) and says_otherwise(*drafted)


@pytest.mark.parametrize(("title", "line"), [("Eastmere rebuilds its bridge", "Latest from Jane Doe"), ("Jane Doe", "Latest from John Roe"), ("Jane Doe", "A letter by Jane Doe"), ("Jane Doe", "Latest from Jane Doe and others")])
def test_lines_of_others(title: str, line: str) -> None:
    assert not lists_of_author(*read_draft(Page.read(page(title=title, after=f"<h2>{line}</h2>"), URL), GENERIC_ONLY, None))


def test_an_article_that_states_itself_is_no_list() -> None:
    stated = page(title="Jane Doe", head=ld('{"@type":"NewsArticle","headline":"Jane Doe"}'), after="<h2>Latest from Jane Doe</h2>")
    assert not says_otherwise(*read_draft(Page.read(stated, URL), GENERIC_ONLY, None))


def thread(*answers: str) -> str:
    return "<html><body><h1>Impeller gone</h1>" + "".join(f"<div class='post'><div class='postbody'><h3>Re</h3><div class='content'>{answer}</div></div></div>" for answer in answers) + "</body></html>"


def test_people_who_answer_each_other() -> None:
    html = thread(SENTENCES[0], SENTENCES[1], SENTENCES[2], SENTENCES[3])
    assert is_thread(Page.read(html, URL))
    assert against(*read_draft(Page.read(html, URL), GENERIC_ONLY, None)) <= -4
    assert not is_thread(Page.read(thread(SENTENCES[0], SENTENCES[1]), URL)), "too few"
    assert not is_thread(Page.read(thread(SENTENCES[0] * 9, "Thanks.", "So do I."), URL)), "an announcement that is thanked for"


@pytest.mark.parametrize("price", ["£42,950", "$189.00", "89,90 €*", "Guide price £585,000", "298 000 € honoraires inclus", "From $95", "32,000원"])
def test_a_price_below_the_headline(price: str) -> None:
    drafted = read_draft(Page.read(page(above=f"<p class='price'>{price}</p>"), URL), GENERIC_ONLY, None)
    assert has_its_price(*drafted) and says_otherwise(*drafted)


def test_prices_elsewhere() -> None:
    for html in (page(inside="<p>$189</p>"), page(above="<p>It costs $189</p>"), page(above="<p>1911</p>"), page()):
        assert not has_its_price(*read_draft(Page.read(html, URL), GENERIC_ONLY, None))
    asked = page(title="How much is a bridge?", above="<p>$189</p>")
    assert not says_otherwise(*read_draft(Page.read(asked, URL), GENERIC_ONLY, None)), "a question is to be read"


def test_what_states_its_date_is_no_list() -> None:
    dated = page(title="Jane Doe", head='<meta property="article:published_time" content="2026-05-04T10:00:00Z">', after="<h2>More from Jane Doe</h2>")
    assert not says_otherwise(*read_draft(Page.read(dated, URL), GENERIC_ONLY, None)), "of her, by another"


def test_an_article_in_boxes_named_so_and_one_that_is_answered() -> None:
    parts = "".join(f"<div class='content'><p>{s}</p></div>" for s in SENTENCES[:4])
    assert not is_thread(Page.read(f"<html><body><h1>Impeller gone</h1><div class='postbody'>{parts}</div></body></html>", URL)), "one post"
    above = f"<h1>Impeller gone</h1><article>{''.join(f'<p>{s} {s} {s}</p>' for s in SENTENCES[:4])}</article>"
    assert not is_thread(Page.read(thread(*SENTENCES[:4]).replace("<h1>Impeller gone</h1>", above), URL)), "an article above"


@pytest.mark.parametrize(
    ("title", "url"),
    [("Bridge mended", "https://eastmere.example/news.php?id=12"), ("Pricing one's own work", "https://eastmere.example/blog/pricing"), ("Was heißt (m/w/d)?", URL)],
)
def test_addresses_and_titles_of_what_is_to_be_read(title: str, url: str) -> None:
    assert not is_offered(*read_draft(Page.read(page(title=title), url), GENERIC_ONLY, None))


@pytest.mark.parametrize(
    ("title", "url"),
    [("Our prices", "https://eastmere.example/pricing"), ("Harbour life", "https://eastmere.example/news.php?page=2"), ("Harbour life", "https://eastmere.example/blog/archive"), ("Koch (m/w/d)", URL), ("Halden coupon codes", URL)],
)
def test_addresses_and_titles_of_what_is_not(title: str, url: str) -> None:
    assert is_offered(*read_draft(Page.read(page(title=title), url), GENERIC_ONLY, None))


@pytest.mark.parametrize("title", ["Eastmere hands out food coupons", "Stadt verteilt Gutscheine", "Feuer in 3 Zimmern mit 78 m²"])
def test_dated_news_of_vouchers_and_flats(title: str) -> None:
    html = page(title=title, above="<p class='date'>May 4, 2026</p>")
    assert not is_offered(*read_draft(Page.read(html, URL), GENERIC_ONLY, None))


def test_a_review_may_list_what_it_is_on() -> None:
    parts = "<p>By Jane Doe</p><ul><li>Developer: Halden</li><li>License: free</li><li>Operating system: Linux</li><li>File size: 3 MB</li></ul>"
    assert not says_otherwise(*read_draft(Page.read(page(title="Lumapad review: a fine notebook", inside=parts), URL), GENERIC_ONLY, None))


def test_pictures_that_open_are_no_cards() -> None:
    def items(link: str) -> str:
        return "<html><body><h1>Tents we like</h1>" + "".join(f"<article><a href='/{i}{link}'><img src='/t.jpg'></a><h2>Halden tent {i}</h2><p>{SENTENCES[0]}</p></article>" for i in range(6)) + "</body></html>"

    assert not says_otherwise(*read_draft(Page.read(items(".jpg"), URL), GENERIC_ONLY, None))
    assert says_otherwise(*read_draft(Page.read(items("/tent"), URL), GENERIC_ONLY, None))
