"""Pages that state neither article, date nor author, and say by address, title or parts what they are instead."""

from __future__ import annotations

import pytest

from newsparse import GENERIC_ONLY, parse
from newsparse.generic.likelihood import offered, otherwise
from newsparse.generic.likelihood.otherwise import says_otherwise
from newsparse.generic.likelihood.parts import has_parts_of_its_kind
from newsparse.page import Page
from newsparse.parsing import read_draft
from tests.invented import SENTENCES, ld, page

BYLINE = '<p class="byline">By Jane Doe</p>'
DATED = '<time datetime="2026-05-04T10:00:00+02:00" class="published">May 4, 2026</time>'
WEB_PAGE = ld('{"@graph":[{"@type":"WebPage","name":"Gutters","datePublished":"2021-05-04T10:00:00+02:00"}]}')


def says(html: str, url: str) -> bool:
    return says_otherwise(*read_draft(Page.read(html, url), GENERIC_ONLY, None))


def titled(title: str) -> str:
    return page().replace("Eastmere rebuilds its bridge", title)


@pytest.mark.parametrize("path", ["/services/gutters/", "/en/collections/boots", "/academics/programs/ms-data", "/practice-areas/fences/", "/leistungen/dach", "/use-cases/fleet/checklist"])
def test_what_is_offered_stands_below_a_step_that_says_so(path: str) -> None:
    assert says(page(), "https://eastmere.example" + path)
    assert says(page(head=WEB_PAGE), "https://eastmere.example" + path), "plug-ins date every page"
    assert parse(page(), "https://eastmere.example" + path, min_probability=0).probability < parse(page(), "https://eastmere.example/x", min_probability=0).probability


@pytest.mark.parametrize("path", ["/blog/services/gutters/", "/news/products/lamp", "/bridge", "/docs/products/lamp"])
def test_addresses_of_anything(path: str) -> None:
    assert not says(page(), "https://eastmere.example" + path)


def test_what_is_no_address() -> None:
    assert not offered._stands_below("https://[eastmere/services/x")


def test_who_states_author_or_date_is_an_article_at_any_address() -> None:
    url = "https://eastmere.example/services/gutters/"
    assert not says(page(inside=BYLINE), url)
    assert not says(page(inside=DATED), url)
    assert not says(page(head=ld('{"@type":"Article","headline":"Eastmere rebuilds its bridge"}')), url)
    assert not says(titled("What is a gutter?"), url)


@pytest.mark.parametrize(
    "title", ["Our Team", "Recipe Index", "412 carpenter jobs in Leeds", "Vellmar: 214 properties found", "Mortgage Calculator", "Unsere Leistungen", "Search results for ferry", "1,204 homes for sale", "Used cars for sale in Lowell"]
)
def test_titles_of_pages_that_lead_on(title: str) -> None:
    assert says(titled(title), "https://eastmere.example/x")
    assert not says(titled(title).replace("<h1>", BYLINE + "<h1>").replace("</h1>", f"</h1>{BYLINE}"), "https://eastmere.example/x")


@pytest.mark.parametrize("title", ["Nothing for sale here", "Our team lost", "12 jobs nobody wants", "The recipe index of 1911", "How a calculator works", "A calculator for the bridge"])
def test_titles_of_articles(title: str) -> None:
    assert not says(titled(title), "https://eastmere.example/x")


@pytest.mark.parametrize(
    "labels",
    [("About the role", "Qualifications", "Apply now"), ("Deine Aufgaben", "Dein Profil", "Wir bieten"), ("PROPERTY TYPE", "Bedrooms", "Tenure:"), ("Curriculum", "Tuition", "Admission requirements"),
     ("Sort by", "Clear all", "Load more"), ("What’s new", "Ratings and reviews", "Data safety"), ("Conditions we treat", "Find a doctor", "Our locations")],
)  # fmt: skip
def test_parts_by_which_a_kind_is_known(labels: tuple[str, ...]) -> None:
    with_parts = page().replace("</article>", "".join(f"<h2>{label}</h2><p>{SENTENCES[0]}</p>" for label in labels) + "</article>")
    url = "https://eastmere.example/x"
    assert has_parts_of_its_kind(Page.read(with_parts)) and says(with_parts, url)
    assert not says(with_parts.replace("</h1>", f"</h1>{BYLINE}"), url)
    assert not says(with_parts.replace(f"<h2>{labels[0]}</h2>", "<h2>The bridge</h2>"), url)
    assert not has_parts_of_its_kind(Page.read(with_parts.replace("<h2>", "<nav><h2>").replace("</h2>", "</h2></nav>")))


def test_a_lesson_called_by_a_question_is_read() -> None:
    course = ld('{"@type":"Course","name":"What is a bridge?"}')
    assert not says(titled("What is a bridge?").replace("</head>", course + "</head>"), "https://eastmere.example/x")


@pytest.mark.parametrize("meta", ['<meta property="og:type" content="books.book">', '<meta property="og:type" content="product">', '<meta property="product:price:amount" content="89">'])
def test_what_has_a_price_in_its_metas_is_sold(meta: str) -> None:
    assert says(page(head=meta), "https://eastmere.example/x")
    assert not says(page(head=meta + ld('{"@type":"BlogPosting"}')), "https://eastmere.example/x")


def test_a_front_page_says_so_itself() -> None:
    front, url = '<link rel="canonical" href="https://eastmere.example/">', "https://eastmere.example/"
    assert says(page(head=front), url)
    assert not says(page(), url), "callers give the address of a site for an article's"
    assert not says(page(head=front), "https://eastmere.example/bridge"), "some templates name the front page on every other"
    assert not says(page(head=front, inside=DATED), url)
    entries = "".join(f"<p>May {n}, 2026</p><p>{SENTENCES[n % 5]}</p>" for n in range(1, 9))
    assert says(page(inside=DATED).replace("</article>", entries + "</article>"), url)


def test_the_patterns() -> None:
    assert offered._TITLE.fullmatch("Plans & Pricing") and not offered._TITLE.fullmatch("Plans & Pricing explained")
    assert offered._COUNTED.search("1.204 jobs") and not offered._COUNTED.search("12 jobs")
    assert otherwise._DATE.search("Posted 4 May") and not otherwise._DATE.search("Dismay 4 times")
    for piece in ("1", "1.", "our ", "may ", "Search ", "100 aa aa aa aa "):
        assert not offered._TITLE.fullmatch(piece * 30_000)
        offered._COUNTED.search(piece * 30_000)
        otherwise._DATE.search(piece * 30_000)


@pytest.mark.parametrize(
    "title", ["Bridge keeper (m/w/d)", "Pontier (H/F)", "Eastmere Boots coupons", "Eastmere Boots promo codes for May", "Maison 5 pièces 112 m² à Eastmere", "Wohnung, 3 Zimmer, 78 m2", "Speisekarte"]
)
def test_vacancies_vouchers_and_rooms_are_named_so(title: str) -> None:
    assert says(titled(title), "https://eastmere.example/x")


@pytest.mark.parametrize("title", ["Why 4 rooms are enough", "A bridge (of sorts)", "Promo codes broke the bridge", "A house of 112 m² for 5"])
def test_titles_that_only_sound_so(title: str) -> None:
    assert not says(titled(title), "https://eastmere.example/x")


@pytest.mark.parametrize(("tag", "offered"), [("Contact | Kuhnert", True), ("Our Services - Kuhnert", True), ("News | Kuhnert", False), ("Blog - Kuhnert", False), ("Contact", False), ("Contact lost | Kuhnert", False)])
def test_the_title_tag_says_so_above_another_headline(tag: str, offered: bool) -> None:
    named = page().replace("<title>Eastmere rebuilds its bridge</title>", f"<title>{tag}</title><meta property='og:title' content='Eastmere rebuilds its bridge'>")
    assert says(named, "https://eastmere.example/x") is offered


def test_parts_stand_before_their_values() -> None:
    values = "<ul><li>Bedrooms: 4</li><li>Tenure : Freehold</li><li>Year built: 1911</li></ul>"
    assert has_parts_of_its_kind(Page.read(page(inside=values), "https://eastmere.example/x"))
    assert not has_parts_of_its_kind(Page.read(page(inside=values.replace("Year built", "Note")), "https://eastmere.example/x"))


def test_a_teacher_signs_no_article() -> None:
    signed = page(above=BYLINE, inside="".join(f"<h3>{part}</h3>" for part in ("What you'll learn", "Requirements", "This course includes:", "Certificate of completion")))
    assert says(signed, "https://eastmere.example/x")
    assert not says(signed.replace("Requirements", "Bridges"), "https://eastmere.example/x"), "three parts may be subheads"
    assert not says(signed.replace(BYLINE, BYLINE + DATED), "https://eastmere.example/x"), "a dated page is an article"


@pytest.mark.parametrize("path", ["/contact", "/de/kontakt.html", "/pricing/", "/shop", "/en/news", "/faq.php"])
def test_the_last_step_says_what_leads_on(path: str) -> None:
    assert says(page(), "https://eastmere.example" + path)
    assert not says(page(above=DATED), "https://eastmere.example" + path), "a date makes it an article"
    assert not says(page(title="How do I reach you?"), "https://eastmere.example" + path)


@pytest.mark.parametrize("path", ["/contact-with-the-past", "/about", "/index.html", "/contact/bridge", ""])
def test_last_steps_of_anything(path: str) -> None:
    assert not says(page(), "https://eastmere.example" + path)
