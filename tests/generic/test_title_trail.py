"""A headline set for search engines in the breadcrumbs, and the one that readers see above the text."""

import pytest

from newsparse.draft import Draft
from newsparse.extractor import Generic
from newsparse.generic.headline.title import shown_at, title
from newsparse.page import Page
from tests.generic.test_title import page

TRAIL = '<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/stadt">Stadt</a></li><li><h1>{}</h1></li></ol>'


def read(for_search: str, shown: str, head: str = "") -> tuple[str, str, str]:
    """The headline, its source, and the tag that shows it."""
    reading = title(page(TRAIL.format(for_search) + shown, head), Draft(Generic()))
    assert reading is not None and reading.element is not None
    return reading.value, reading.source, reading.element.tag


def og(text: str) -> str:
    return f'<meta property="og:title" content="{text}">'


def test_the_shown_headline_wins_where_the_page_states_it() -> None:
    found = read("Musterstadt: Bahnhof gesperrt – was nun gilt", "<h2>Bahnhof in Musterstadt bis Mai gesperrt</h2>", og("Bahnhof in Musterstadt bis Mai gesperrt"))
    assert found == ("Bahnhof in Musterstadt bis Mai gesperrt", "h2", "h2")


def test_a_kicker_in_the_shown_headline_is_parted_as_the_page_states_it() -> None:
    shown = "<h2><span>Ärger am Gleis</span><span>Bahnhof in Musterstadt bis Mai gesperrt</span></h2>"
    head = og("Ärger am Gleis: Bahnhof in Musterstadt bis Mai gesperrt")
    assert read("Musterstadt: Bahnhof gesperrt", shown, head) == ("Ärger am Gleis: Bahnhof in Musterstadt bis Mai gesperrt", 'meta("og:title")', "h2")
    alone = og("Bahnhof in Musterstadt bis Mai gesperrt")
    assert read("Musterstadt: Bahnhof gesperrt", shown, alone)[0] == "Bahnhof in Musterstadt bis Mai gesperrt"


def test_where_only_the_trail_is_stated_its_words_stay_and_its_place_is_that_of_the_shown_one() -> None:
    found = read("Bahnhof Musterstadt gesperrt", "<h2>Musterstadt: Bahnhof bis Mai gesperrt</h2>", og("Bahnhof Musterstadt gesperrt"))
    assert found == ("Bahnhof Musterstadt gesperrt", "h1", "h2")


def test_a_trail_whose_steps_stand_in_boxes() -> None:
    trail = '<div class="x-breadcrumbs"><div class="slides"><div class="slide"><a href="/">Home</a></div><div class="slide"><h1>Musterstadt: Bahnhof gesperrt</h1></div></div></div>'
    reading = title(page(trail + "<h2>Bahnhof in Musterstadt bis Mai gesperrt</h2>", og("Bahnhof in Musterstadt bis Mai gesperrt")), Draft(Generic()))
    assert reading is not None and (reading.value, reading.source) == ("Bahnhof in Musterstadt bis Mai gesperrt", "h2")


@pytest.mark.parametrize("between", ["<h2>Meistgelesen</h2>", "<nav><h2>Bahnhof Musterstadt gesperrt</h2></nav>", "<aside><h2>Bahnhof Musterstadt gesperrt</h2></aside>"])
def test_other_headings_are_passed_over(between: str) -> None:
    reading = title(page(TRAIL.format("Bahnhof Musterstadt gesperrt") + between + '<h2 id="it">Bahnhof Musterstadt gesperrt</h2>'), Draft(Generic()))
    assert reading is not None and reading.element is not None and reading.element.get("id") == "it"


def test_the_heading_of_an_articles_own_header_is_its_place_whatever_it_says() -> None:
    shown = "<article><header><h2>Kreuz und quer</h2></header></article>"
    assert read("Bahnhof Musterstadt gesperrt", shown, og("Bahnhof Musterstadt gesperrt")) == ("Bahnhof Musterstadt gesperrt", "h1", "h2")


def test_a_trail_without_a_heading_below_it_keeps_the_headline() -> None:
    assert read("Bahnhof Musterstadt gesperrt", "<h2>Was Reisende wissen müssen</h2>") == ("Bahnhof Musterstadt gesperrt", "h1", "h1")


def test_a_known_headline_is_shown_in_the_open_rather_than_in_the_trail() -> None:
    both = page(TRAIL.format("Bahnhof gesperrt") + '<h2 id="it">Bahnhof gesperrt</h2>')
    shown = shown_at(both, "Bahnhof gesperrt")
    assert shown is not None and shown.get("id") == "it"
    alone: Page = page(TRAIL.format("Bahnhof gesperrt"))
    step = shown_at(alone, "Bahnhof gesperrt")
    assert step is not None and step.tag == "h1"
