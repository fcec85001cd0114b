"""Bodies to the line: what English-language papers, stations and magazines set among and below their paragraphs."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.body.known_boxes import _ON_PAPER
from newsparse.body.prompts import is_prompt

PROSE = [f"Paragraph {n} tells what the council of Eastmere decided on Monday, and why it took so long to decide." for n in range(9)]


def added(amid: str = "", below: str = "") -> list[str]:
    """The lines of the text besides its paragraphs."""
    first, last = ("".join(f"<p>{text}</p>" for text in part) for part in (PROSE[:5], PROSE[5:]))
    whole = f"<html lang=en><head><meta property='og:type' content='article'></head><body><article><h1>Mayor opens the bridge at last</h1><div class='story-text'>{first}{amid}{last}{below}</div></article></body></html>"
    lines = newsparse.parse(whole, "https://www.eastmere-post.example/bridge").text.split("\n\n")
    assert [line for line in lines if line in PROSE] == PROSE
    return [line for line in lines if line not in PROSE]


@pytest.mark.parametrize(
    "line",
    [
        "For the latest news, weather, sports, and streaming video, head to KEAS.",
        "For more local news from Eastmere, follow us here.",
        "Keep checking the KEAS app for the latest information on this story.",
        "To get alerts on breaking news and weather sent to your phone, download the free KEAS First Alert app here.",
        "Watch more in the player above.",
        "WATCH MORE ON KEAS 11+",
        "Let us know if there is a problem with our content",
    ],
)
def test_what_a_station_asks(line: str) -> None:
    assert is_prompt(line)


@pytest.mark.parametrize(
    "line",
    [
        "For more information, visit the library on Oak Street.",
        "For the latest news on the ferry they had to wait until Monday.",
        "For more than a year, stories of the ferry went around, and few follow them now.",
        "To get to the island, residents download the ferry’s timetable.",
        "Watch more of the birds than of the players.",
        "Keep checking the oven until the crust is brown.",
    ],
)
def test_what_a_text_tells(line: str) -> None:
    assert not is_prompt(line)


def test_a_quotation_below_a_link_to_another_article() -> None:
    quote = "We have lost money every month since the storm."
    others = "<div class='promo-link'><h4>Also read</h4><a href='/ferry'>Ferry to sail again in the spring</a></div>"
    assert added(f"{others}<blockquote>{quote}</blockquote>") == [quote]


@pytest.mark.parametrize("name", ["d-none d-print-block", "visible-print", "hidden print:block"])
def test_what_is_for_paper_alone(name: str) -> None:
    assert not added(below=f"<div class='{name}'><p>Citation: Mayor opens the bridge at last (2024, March 14), retrieved from the Eastmere Post on 15 March 2024.</p><p>This was printed from the Eastmere Post.</p></div>")


@pytest.mark.parametrize("name", ["d-none d-md-block", "d-none d-print-block d-md-block", "fingerprint-only"])
def test_what_is_for_the_screen_too(name: str) -> None:
    assert _ON_PAPER.search(name) is None


def test_an_appeal_below_a_dash() -> None:
    assert not added(below="<p>—</p><p><i>We want to hear from you about what Eastmere’s families need this winter. If you have five minutes, fill out </i><a href='/form'><i>this survey.</i></a></p>")
    assert added(below="<p>We want to hear from you before the vote, the mayor wrote to the islanders.</p>")
