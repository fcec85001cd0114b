"""The headline: which h1, which words of it, and what to do where there is none."""

import pytest

from newsparse import NotAnArticle, parse
from newsparse.draft import Draft
from newsparse.extractor import Generic
from newsparse.generic.headline.called import TITLE_NAME
from newsparse.generic.headline.title import shown_at, title
from newsparse.generic.headline.trimmed import _KICKER_NAME
from newsparse.page import Page

PROSE = "".join(f"<p>Paragraph {n} tells at some length what the council of Sampleton decided on Monday.</p>" for n in range(5))


def page(body: str, head: str = "", url: str = "https://www.dailysample.org/city/1") -> Page:
    return Page.read(f"<html><head>{head}</head><body>{body}{PROSE}</body></html>", url, max_bytes=10**7)


def read(body: str, head: str = "") -> str | None:
    found = page(body, head)
    reading = title(found, Draft(Generic()))
    return reading.value if reading else None


def test_of_several_h1_the_one_that_the_metadata_states() -> None:
    body = "<h1>Daily Sample</h1><h1>Log in</h1><h1>Mayor opens the new bridge</h1><h1>Subscribe to our letter</h1>"
    assert read(body, '<meta property="og:title" content="Mayor opens the new bridge">') == "Mayor opens the new bridge"


def test_the_shown_variant_wins_over_a_single_statement() -> None:
    head = '<meta property="og:title" content="Mayor opens new bridge at last | Daily Sample">'
    assert read("<h1>Mayor opens the new bridge, at last</h1>", head) == "Mayor opens the new bridge, at last"


def test_a_newspapers_repeated_statement_wins_over_a_variant() -> None:
    head = (
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Mayor opens the bridge"}</script>'
        '<meta property="og:title" content="Mayor opens the bridge">'
    )
    found = page("<h1>Mayor finally opens bridge</h1>", head)
    reading = title(found, Draft(Generic()))
    assert reading is not None
    assert reading.value == "Mayor opens the bridge"
    assert reading.element is not None
    assert reading.element.tag == "h1"


def test_readers_have_the_shown_headline_where_one_is_for_searchers_and_one_for_sharers() -> None:
    head = (
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Mayor opens the bridge"}</script><title>Mayor opens the bridge</title>'
        '<meta property="og:title" content="What a day it was at the quay">'
    )
    assert read("<h1>Mayor finally opens bridge</h1>", head) == "Mayor finally opens bridge"


def test_no_statement_shortens_the_shown_headline() -> None:
    head = (
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Mayor opens the bridge"}</script>'
        "<title>Mayor opens the bridge</title>"
    )
    assert read("<h1>Mayor opens the bridge, experts say</h1>", head) == "Mayor opens the bridge, experts say"


def test_a_headline_in_pieces_is_joined_and_its_quotes_are_kept() -> None:
    assert read('<h1><div>“We will</div><div>stay,” says mayor</div></h1>') == "“We will stay,” says mayor"
    assert read("<h1>Line one<br>line two of it</h1>") == "Line one line two of it"


@pytest.mark.parametrize(
    "inside",
    [
        '<span class="kicker">City hall</span> Mayor opens the new bridge',
        'Mayor opens the new bridge <time>3 May 2031</time>',
        'Mayor opens the new bridge <span class="badge">Live</span>',
    ],
)
def test_kicker_badge_and_date_inside_the_h1_are_cut(inside: str) -> None:
    assert read(f"<h1>{inside}</h1>") == "Mayor opens the new bridge"


def test_what_the_metadata_states_parts_a_headline_from_its_neighbours() -> None:
    head = '<meta property="og:title" content="Mayor opens the new bridge - Daily Sample">'
    body = "<h1><span>Sampleton:</span><span>Mayor opens the new bridge</span> <small>A walk across</small></h1>"
    assert read(body, head) == "Mayor opens the new bridge"


def test_a_kicker_that_the_metadata_keeps_stays() -> None:
    head = '<meta property="og:title" content="Sampleton: Mayor opens the new bridge">'
    assert read("<h1><span class='kicker'>Sampleton:</span><span>Mayor opens the new bridge</span></h1>", head) == (
        "Sampleton: Mayor opens the new bridge"
    )


@pytest.mark.parametrize("tag", ["h2", "h3", "font", "div"])
def test_a_headline_outside_any_h1_is_found_by_what_is_stated(tag: str) -> None:
    body = f"<h1>Daily Sample</h1><div><{tag} class='headline-title'>시장, 새 다리 개통 “내년엔 무료”</{tag}></div>"
    found = page(body, "<title>시장, 새 다리 개통 “내년엔 무료” - Daily Sample</title>")
    reading = title(found, Draft(Generic()))
    assert reading is not None
    assert reading.value == "시장, 새 다리 개통 “내년엔 무료”"
    assert reading.element is not None


def test_the_metadata_where_nothing_is_shown() -> None:
    head = '<meta property="og:site_name" content="Daily Sample"><title>Mayor opens the bridge | Daily Sample</title>'
    assert read("", head) == "Mayor opens the bridge"
    assert read("", "<title>Mayor&amp;#039;s bridge is open | Politics | Foo Bar</title>") == "Mayor's bridge is open"


def test_an_unknown_h1_is_believed_if_it_is_a_sentence() -> None:
    head = '<meta property="og:title" content="Seven tips for tourists">'
    assert read("<h1>A bridge opens and nobody came to see it</h1>", head) == "A bridge opens and nobody came to see it"
    assert read("<h1>Archive</h1>", head) == "Seven tips for tourists"


def test_teasers_below_do_not_win_by_a_shared_word() -> None:
    head = "<title>Where to cycle in Sampleton | Daily Sample</title>"
    body = "<h1>The best trails of Sampleton for bikes</h1><h1><a href='/2'>Where to eat in Sampleton</a></h1>"
    assert read(body, head) in ("The best trails of Sampleton for bikes",)


def test_where_a_known_headline_is_shown() -> None:
    found = page("<p>Mayor opens bridge</p><h3>“Mayor opens bridge”</h3>")
    element = shown_at(found, "Mayor opens bridge")
    assert element is not None
    assert element.tag == "h3"
    assert shown_at(found, "Something else at all") is None


def test_a_kicker_set_close_to_the_headline_is_parted_from_it() -> None:
    assert read("<h1><span>City hall</span>Mayor opens the bridge</h1>") == "City hall Mayor opens the bridge"
    assert read("<h1>The new i<b>Phone of Sampleton</b></h1>") == "The new iPhone of Sampleton"


def test_a_headline_whose_own_class_is_a_kickers_is_kept() -> None:
    inside = '<span class="subline">Sampleton bridge:</span> <span class="topline">Mayor opens it at long last</span>'
    assert read(f"<h1>{inside}</h1>") == "Sampleton bridge: Mayor opens it at long last"


def test_a_date_in_another_heading_is_cut() -> None:
    head = '<meta property="og:title" content="Mayor opens the new bridge">'
    body = "<h2>Mayor opens the new bridge <span>/ May 2031</span></h2>"
    assert read(body, head) == "Mayor opens the new bridge"


def test_the_h1_that_the_title_sets_beside_the_headline_is_the_blogs_name() -> None:
    head = '<title>Notes by a ferryman: Mayor opens bridge</title><meta property="og:title" content="Mayor opens bridge">'
    assert read("<h1>Notes by a ferryman</h1><h3>Mayor opens bridge</h3>", head) == "Mayor opens bridge"


def test_what_the_title_sets_behind_the_sites_name_is_the_headline_where_it_is_shown() -> None:
    linked = '<h1><a href="/">Sampleton Notes</a></h1>'
    head = "<title>Sampleton Notes: Mayor opens the bridge</title>"
    assert read(f"{linked}<h3>Mayor opens the bridge</h3>", head) == "Mayor opens the bridge"
    assert read(f"{linked}<h1>Mayor opens the bridge</h1>", head) == "Mayor opens the bridge"
    assert read("<h1>Sampleton Notes</h1><h3>Mayor opens the bridge</h3>", head) == "Sampleton Notes: Mayor opens the bridge"[:15]
    assert read("<h1><a href='/'>dailysample.org</a></h1><h3>The new bridge</h3>", "<title>dailysample.org The new bridge</title>") == "The new bridge"


def test_a_paragraph_set_as_h1_is_no_headline() -> None:
    head = '<meta property="og:title" content="What the new bridge costs">'
    paragraph = "Learn what the new bridge of Sampleton costs. " * 5
    assert read(f"<h1>{paragraph}</h1>", head) == "What the new bridge costs"


def test_a_site_name_that_repeats_the_title_is_none() -> None:
    title = "Mayor opens bridge - Walkers are the first"
    head = f'<title>{title}</title><meta name="application-name" content="{title}">'
    assert read(f"<h1>{title}</h1>", head) == title


def test_a_short_part_behind_a_bar_is_no_headline() -> None:
    assert read("<h1>The mayor opens the new bridge | Opinion</h1>") == "The mayor opens the new bridge"
    whole = "The mayor opens the new bridge | What it means for the ferries of the town"
    assert read(f"<h1>{whole}</h1>") == whole
    assert read("<h1>Mayor | Opinion</h1>") == "Mayor | Opinion"


def test_a_trail_that_nothing_shows_is_cut() -> None:
    assert read("<h2>News</h2>", "<title>Bridge opening ceremony | Sample Ferry Lines</title>") == "Bridge opening ceremony"


def test_no_headline_is_no_article() -> None:
    with pytest.raises(NotAnArticle):
        parse(f"<html><body>{PROSE}</body></html>")
    assert read("<h1> </h1><h1>Daily Sample</h1>") is None


@pytest.mark.parametrize(
    ("pattern", "match", "miss"),
    [
        (TITLE_NAME, "article-headline", "untitled-box"),
        (TITLE_NAME, "news_ttl", "subtitles"),
        (_KICKER_NAME, "article__kicker", "categorical"),
        (_KICKER_NAME, "post date", "update"),
    ],
)
def test_names(pattern, match: str, miss: str) -> None:  # type: ignore[no-untyped-def]
    assert pattern.search(match)
    assert not pattern.search(miss)
    assert not pattern.search("x-" * 50_000)


def test_what_the_title_sets_last_in_a_trail_is_the_headline_where_the_first_h1_is_the_sites_name() -> None:
    head = "<title>Time for Cinema » Blog Archive » More screens for the old harbour</title>"
    assert read("<h1>Time for Cinema</h1><h2>Categories</h2><h2>More screens for the old harbour</h2>", head) == "More screens for the old harbour"


def test_a_headline_that_links_to_itself_is_no_name_of_the_site() -> None:
    head = '<meta property="og:title" content="The ferry that never left"><meta property="og:site_name" content="Ada Fieldstone"><title>The ferry that never left - Ada Fieldstone</title>'
    assert read("<header><h1><a href='/'>Ada Fieldstone</a></h1></header><h1><a href='/1'>The ferry that never left</a></h1><p>Text.</p>", head) == "The ferry that never left"


def test_a_linked_section_before_a_bar_in_the_h1_is_cut() -> None:
    head = '<meta property="og:title" content="Mayor opens the new bridge at last">'
    assert read('<h1><div><a href="/city">City | </a></div> <span>Mayor opens the new bridge at last</span></h1>', head) == "Mayor opens the new bridge at last"
