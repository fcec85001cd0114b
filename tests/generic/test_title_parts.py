"""Headlines out of what stands around them: kickers, shows, the site that they are on, and a trail's h1 above a heading in pieces."""

import pytest

from newsparse.draft import Draft
from newsparse.extractor import Generic
from newsparse.generic.headline.title import title
from newsparse.page import Page
from tests.generic.test_title import page, read
from tests.generic.test_title_trail import TRAIL, og

LD = '<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{}"}}</script>'
HEADLINE = "Mayor opens the new bridge"


@pytest.mark.parametrize(
    ("inside", "stated", "expected"),
    [
        ("<small>Bridge of the week</small><span>{}</span>", "Bridge of the week | {}", HEADLINE),
        ("<span class='badge'>Notes</span>&nbsp;<a href='/1'>{}</a>", "Notes - {}", HEADLINE),
        ("<span>Bridges</span> {}", "Bridges {}", HEADLINE),
    ],
)
def test_a_line_before_the_headline_is_cut_where_one_statement_leaves_it_out(inside: str, stated: str, expected: str) -> None:
    head = LD.format(HEADLINE) + og(stated.format(HEADLINE))
    assert read(f"<h1>{inside.format(HEADLINE)}</h1>", head) == expected


def test_a_kicker_that_all_statements_have_stays() -> None:
    assert read(f"<h1><span>Bridges</span> <b>{HEADLINE}</b></h1>", og(f"Bridges: {HEADLINE}")) == f"Bridges {HEADLINE}"


def test_a_show_before_and_a_day_behind_the_headline_are_cut_where_it_is_stated_alone() -> None:
    assert read(f"<h1>Harbour Hour: {HEADLINE} | Video of 4 March 2031</h1>", og(HEADLINE)) == HEADLINE
    assert read(f"<h1>{HEADLINE} | Harbour Hour Talks</h1>", og(f"{HEADLINE} | Harbour Hour Talks | Sample")) != f"{HEADLINE} | Harbour Hour Talks | Sample"


def test_a_section_behind_the_headline_that_metadata_alone_repeat() -> None:
    stated = f"{HEADLINE} | Sampleton News"
    assert read(f"<h1>{HEADLINE}</h1>", LD.format(stated) + og(stated)) == HEADLINE
    assert read("<h1>Mayor opens a new bridge</h1>", LD.format(HEADLINE) + og(HEADLINE)) == HEADLINE


def test_the_site_on_which_a_title_says_it_is() -> None:
    found = title(page("<p>Text</p>", f"<title>{HEADLINE} on DailySample</title>"), Draft(Generic()))
    assert found is not None and found.value == HEADLINE
    found = title(page("<p>Text</p>", "<title>A talk with the mayor on bridges</title>"), Draft(Generic()))
    assert found is not None and found.value == "A talk with the mayor on bridges"


def test_the_heading_in_pieces_below_a_trail_that_only_the_title_states() -> None:
    shown = "<h2><div>Ärger am Gleis</div><div>Bahnhof in Musterstadt gesperrt</div></h2>"
    trail = TRAIL.format("Bahnhof Musterstadt gesperrt")
    body: Page = page(trail + shown, LD.format("Ärger am Gleis") + "<title>Bahnhof Musterstadt gesperrt</title>")
    found = title(body, Draft(Generic()))
    assert found is not None and found.value == "Bahnhof in Musterstadt gesperrt"


def test_a_headline_that_links_to_its_own_page_beside_a_site_that_only_the_title_states() -> None:
    head = f"<title>{HEADLINE} - Harbour Questions</title><link rel='canonical' href='https://e.example/q/7'>"
    body = f"<p>Harbour Questions</p><h1><a href='{{}}'>{HEADLINE}</a></h1>"
    assert read(body.format("https://e.example/q/7"), head) == HEADLINE
    assert read(body.format("https://e.example/"), head) == "Harbour Questions"
