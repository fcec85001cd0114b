"""Where a trail begins and ends: not with the site, nor with the page itself; and the trail that readers see."""

import json

import pytest

from newsparse import Article, parse
from newsparse.generic.section.own_categories import OF_BOX

URL = "https://www.dailysample.org/guides/keeping-bridges-dry"
HEADLINE = "<h1>How to keep a bridge dry all winter</h1>"
TEXT = "<p>The council of Sampleton opened the new bridge on Monday.</p>" * 4


def stated(*steps: tuple[str, str | None]) -> str:
    items = [{"@type": "ListItem", "position": n, "name": name, **({"item": address} if address else {})} for n, (name, address) in enumerate(steps, 1)]
    return f'<script type="application/ld+json">{json.dumps({"@type": "BreadcrumbList", "itemListElement": items})}</script>'


def read(above: str = "", below: str = "", head: str = "", url: str = URL) -> Article:
    return parse(f"<html><head>{head}</head><body>{above}<main>{HEADLINE}{below}{TEXT}</main></body></html>", url)


SITE = "https://www.dailysample.org"


@pytest.mark.parametrize(
    ("steps", "trail"),
    [
        ([("Guides", f"{SITE}/guides"), ("Introduction", URL)], ("Guides",)),  # by its address it is the page
        ([("Guides", f"{SITE}/guides"), ("Introduction", f"{SITE}/guides/intro")], ("Guides", "Introduction")),
        ([("Guides", URL), ("Introduction", URL)], ("Guides", "Introduction")),  # a template that knows no addresses
        ([("Guides", f"{SITE}/guides"), ("Introduction", None)], ("Guides", "Introduction")),
        ([("Sampleton's bridges since 1902", f"{SITE}/"), ("Guides", f"{SITE}/guides")], ("Guides",)),
        ([("プレスリリース", SITE), ("Guides", f"{SITE}/guides")], ("プレスリリース", "Guides")),  # which tells what the page is
        ([("Guides", SITE)], ("Guides",)),
        ([("मुख्यपृष्ठ", None), ("Guides", None)], ("Guides",)),
        ([("Guides", SITE), ("Bridges", SITE)], ("Guides", "Bridges")),  # a template that gives every step the site's address
        ([("{{ item.title }}", f"{SITE}/x"), ("Guides", f"{SITE}/guides")], ("Guides",)),
    ],
)
def test_a_stated_trail_holds_neither_the_site_nor_the_page(steps: list[tuple[str, str | None]], trail: tuple[str, ...]) -> None:
    assert read(head=stated(*steps)).breadcrumbs == trail


def shown(*items: str) -> str:
    return f"<ol class='breadcrumb'>{''.join(f'<li>{item}</li>' for item in items)}</ol>"


HOME, GUIDES = "<a href='/'>Home</a>", "<a href='/guides'>Guides</a>"


@pytest.mark.parametrize(
    ("trail", "steps"),
    [
        (shown(HOME, GUIDES, "Keep your bridge dry"), ("Guides",)),
        (shown(HOME, GUIDES, "Keeping bridges dry"), ("Guides",)),  # as the address spells it
        (shown(HOME, GUIDES, "Dry bridges"), ("Guides", "Dry bridges")),  # of two words it is as often where the page is filed
        (shown(HOME, GUIDES, "Bridge & Ferry"), ("Guides", "Bridge & Ferry")),  # one word of two
        (shown(HOME, GUIDES, "Boats in the harbour"), ("Guides", "Boats in the harbour")),
        (shown(HOME, "Guides", "Keep your bridge dry"), ("Guides", "Keep your bridge dry")),  # no step has a link
        (shown(HOME, GUIDES, "How to keep a bridge dry all winter"), ("Guides",)),
        (shown(HOME, GUIDES, "<button>Share</button>", "<button>Hide related pages</button>"), ("Guides",)),
    ],
)
def test_a_shown_trail_ends_before_the_page_and_holds_no_buttons(trail: str, steps: tuple[str, ...]) -> None:
    assert read(trail).breadcrumbs == steps


def test_the_dash_of_a_headline_parts_no_steps() -> None:
    page = f"<main>{shown(HOME, GUIDES, 'Keeping the old bridge dry - Part 1')}<h1>Keeping the old bridge dry - Part 1</h1>{TEXT}</main>"
    assert parse(f"<html><body>{page}</body></html>", "https://www.dailysample.org/1").breadcrumbs == ("Guides",)


@pytest.mark.parametrize(
    ("steps", "above", "section"),
    [
        (("Blog index",), shown(HOME, "<a href='/blog'>Blog</a>", "<a href='/harbour'>Harbour</a>"), "Harbour"),
        (("Harbour",), shown(HOME, "<a href='/blog'>Blog</a>", "<a href='/harbour'>Harbour</a>"), "Harbour"),
        (("Árbour",), shown("<a href='/blog'>Blog</a>", "<a href='/arbour'>Arbour</a>"), "Árbour"),  # the same in other letters
        (("Blog index",), shown("<a href='/a'>Arbour</a>"), "Blog index"),  # which may be no trail
        (("Blog index",), "<p><a class='category' href='/harbour'>Harbour</a></p>", "Harbour"),
        (("Blog index",), "<p>Blog index</p><p><a class='category' href='/harbour'>Harbour</a></p>", "Blog index"),
    ],
)
def test_what_readers_see_wins_over_a_trail_that_is_shown_nowhere(steps: tuple[str, ...], above: str, section: str) -> None:
    assert read(above, head=stated(*((step, f"{SITE}/{n}/x") for n, step in enumerate(steps)))).section == section


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("<p>3 May 2031 • Ada Lo in <a href='/x/boats'>Boats</a></p>", "Boats"),
        ("<p>Geschrieben am 3. Mai 2031 in <a href='/x/boote'>Boote</a></p>", "Boote"),
        ("<p>in <a href='/x/boats'>Boats</a></p>", "Boats"),
        ("<p>At least 12 boats lay in <a href='/x/boats'>Boats</a></p>", None),
        ("<p>In <a href='/x/boats'>Boats</a> nobody knew of the bridge</p>", None),
        ("<p>The boat lay in <a href='/x/boats'>Boats</a></p>", None),
        ("<p>3 May 2031, in <a href='https://boats.example/boats'>Boats</a></p>", None),
        ("<p>3 May 2031, in <a href='/tag/boats'>Boats</a></p>", None),
    ],
)
def test_a_dateline_says_where_an_article_is_filed(line: str, section: str | None) -> None:
    assert read(below=line, url="https://www.dailysample.org/1").section == section


POST = "<article class='hentry category-photo-log tag-tides'>{0}{1}{2}</article>"


@pytest.mark.parametrize(
    ("box", "below", "section"),
    [
        (POST, "<div><a href='/blog/kind/Photo+Log'>Photo Log</a> <a href='/ada'>Ada Lo</a></div>", "Photo Log"),
        (POST, "<div><a href='/c/photo-log/'>Pictures</a></div>", "Pictures"),
        (POST, "<div>Photo Log</div>", "Photo Log"),
        (POST, "<div><a href='/blog/kind/Tides'>Tides</a></div>", None),
        ("<article class='hentry tag-tides'>{0}{1}{2}</article>", "<div>Photo Log</div>", None),
        (POST + "<div>{2}</div>", "", None),
    ],
)
def test_the_category_that_a_posts_box_is_called_by(box: str, below: str, section: str | None) -> None:
    article = parse(f"<html><body>{box.format(HEADLINE, TEXT, below)}</body></html>", "https://www.dailysample.org/1")
    assert article.section == section
    assert section is None or article.provenance["section"].source == OF_BOX


def test_a_stated_section_is_not_given_up_for_another_of_the_posts_categories() -> None:
    page = POST.format(HEADLINE, TEXT, "<div><a href='/c/photo-log/'>Photo Log</a></div>")
    head = "<meta property='article:section' content='Tides and weather'>"
    assert parse(f"<html><head>{head}</head><body>{page}</body></html>", "https://www.dailysample.org/1").section == "Tides and weather"
