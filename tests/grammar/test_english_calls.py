"""What papers in English outside the United States say among and below their paragraphs; and sentences that begin as those lines do."""

from __future__ import annotations

from datetime import timedelta

import pytest

import newsparse
from newsparse.body.stripping.below.colophon import is_colophon
from newsparse.grammar.credits.credits import split_caption
from newsparse.grammar.dates.find import find_dates
from newsparse.grammar.to_readers.prompts import is_prompt

PROSE = [f"Paragraph {n} tells what the council of Eastmere decided on Monday, and why it took so long to decide." for n in range(8)]


def text_of(*, amid: str = "", below: str = "", above: str = "") -> list[str]:
    body = above + "".join(f"<p>{text}</p>" for text in PROSE[:4]) + amid + "".join(f"<p>{text}</p>" for text in PROSE[4:]) + below
    page = f"<html lang=en><head><meta property='og:type' content='article'></head><body><article><h1>Mayor opens the bridge at last</h1>{body}</article></body></html>"
    return newsparse.parse(page, "https://www.eastmerepost.example/bridge").text.split("\n\n")


@pytest.mark.parametrize(
    "line",
    [
        "Read all the Latest News here",
        "Want the latest news straight to your phone? Join our WhatsApp channel",
        "Get all the big headlines, pictures and video on the stories that matter to you.",
        "Keep up to date with the latest stories with our WhatsApp group",
        "Never miss a story! Sign up to the free Eastmere Post newsletter",
        "Stay informed. Get more local news, delivered FREE to your inbox",
        "We are now on WhatsApp. Click to join",
        "Do you have something to add to this story, or something else we should report on? Email: tips@eastmere.example.",
        "Do you know more? Email tips@eastmere.example",
        "Would you like to comment on this article? Sign up or sign in now.",
        "(Catch all the Business News and Breaking News updates on the Eastmere Times.)",
        "By signing up, you agree to the terms",
        "Your subscription could not be saved. Please try again.",
        "The video will start in 8 Cancel",
        "Video unavailable",
        "Let us know what you think in the comments",
        "Text Size: A- A+",
        "As a public service, the Post has removed its paywall for all stories of the flood.",
        "Watch The Long Tide! weeknights at 7, only on ETV!",
        "Photo courtesy of Sample Foods.",
        "Do you like the content of this article?",
        "(Editor’s note: As a public service, we have made our coverage of the flood free.)",
    ],
)
def test_lines_for_readers_go(line: str) -> None:
    assert is_prompt(line)
    assert text_of(amid=f"<p><strong>{line}</strong></p>") == PROSE


@pytest.mark.parametrize(
    "line",
    [
        "For the latest news of her son she would visit the post office every morning.",
        "Get the best of both worlds, the brochure promises: a sea view and a railway station.",
        "Never miss a story about trains, my grandfather used to say.",
        "Keep up with the latest fashion by all means, her mother said, but pay for it yourself.",
        "Want to buy a house in Eastmere? Join the queue, say agents.",
        "Stay informed, the mayor told residents, and keep a bag packed by the door.",
        "Our WhatsApp group was the only thing that held the street together, said Anita Rowe.",
        "We are now on the brink of a strike, said the union.",
        "Do you know more about bridges than the engineers? One resident believes he does.",
        "Do you have a story of your own about the flood? Most families here have three.",
        "By signing up, you agree to serve three years, which few of the recruits had understood.",
        "The video will start a debate that the council hoped to avoid.",
        "The above story is told in every pub in Eastmere.",
        "Let us know what you think, they said, and then built it anyway.",
        "Tell us your views, the leaflet said, below a picture of a bridge that had been chosen.",
        "Comments are moderated by three volunteers, who have seen everything.",
        "This is an opinion that few on the committee share.",
    ],
)
def test_sentences_that_begin_alike_stay(line: str) -> None:
    assert not is_prompt(line)
    assert line in text_of(amid=f"<p>{line}</p>")


@pytest.mark.parametrize(
    "line",
    [
        "(Edited by Rohan Mehr)", "Edited By: Rohan Mehr", "• Additional reporting by PA", "With AAP", "Source: eastmere.ng", "Published in The Eastmere Post, May 17th, 2031.",
        "This article appeared in the print edition as “A bridge too old”", "This appears in the June 17, 2031 issue of Eastmere.", "--with a report from Ada Field, Eastmere News", "PTI MLK RNS", "- AAP", "—JD/AM, EMA News", "Eastmere Post",
        "Copyright EASTMERE. All rights reserved. This material may not be reproduced, published, broadcast, rewritten or redistributed in whole or in part without prior express written permission. Contact: editor@eastmere.example",
        "(Disclaimer: Recommendations given by the experts are their own.)", "The writer can be reached at jd@eastmere.example",
        "<a href='/a'>About</a> | <a href='/b'>Contact us</a> | <a href='/c'>Policies</a> | <a href='/d'>Newsletter</a>",
    ],
)  # fmt: skip
def test_below_the_text(line: str) -> None:
    assert text_of(below=f"<p>{line}</p>") == PROSE


@pytest.mark.parametrize(
    "line",
    [
        "Edited by Jane Holm, the collection has 14 essays on bridges and one on ferries.",
        "The writer can be reached only by boat, neighbours said, and likes it that way.",
        "No part of this story surprised the people on the east bank.",
        "Source: the annual report, in which the bridge is named eleven times.",
        "This appears in the view of the union to be an issue of trust.",
        "Published by the county in March, the report runs to 300 pages and names nobody.",
    ],
)
def test_last_sentences_stay(line: str) -> None:
    assert not is_colophon(line.lower())
    assert text_of(below=f"<p>{line}</p>") == [*PROSE, line]


def test_labels_go_with_their_links() -> None:
    links = "<ul><li><a href='/x'>Swan stops trains for an hour</a></li><li><a href='/y'>Fire at the paint works</a></li></ul>"
    assert text_of(amid=f"<p>FEATURED STORIES</p>{links}") == PROSE
    assert text_of(amid=f"<h4>ALSO READ FROM THE EASTMERE TRIBUNE</h4>{links}") == PROSE
    facts = text_of(amid="<p>NUMBERS THAT MATTER</p><ul><li>Nine lorries an hour</li><li>Forty buses a day</li></ul>")
    assert facts == [*PROSE[:4], "NUMBERS THAT MATTER", "Nine lorries an hour", "Forty buses a day", *PROSE[4:]]


def test_lines_above_the_text() -> None:
    assert text_of(above="<p>Our Correspondent</p>") == PROSE
    assert text_of(above="<ul><li>Last Updated: <time>May 2, 2031, 10:20 IST</time></li><li>Eastmere, India</li></ul>") == PROSE
    kept = "<ul><li>Nine lorries an hour crossed</li><li>Two piers have cracks</li></ul>"
    assert text_of(above=kept)[:2] == ["Nine lorries an hour crossed", "Two piers have cracks"]


@pytest.mark.parametrize("credit", ["Ann Roe", "Ann Roe/File"])
def test_pictures_of_papers(credit: str) -> None:
    assert split_caption(f"Lorries queue at the bridge. (Eastmere photo by {credit})") == ("Lorries queue at the bridge.", credit)
    assert split_caption("Lorries queue at the bridge. (EP PHOTO)") == ("Lorries queue at the bridge.", "EP PHOTO")


def test_papers_photo_behind_the_last_sentence() -> None:
    assert split_caption("The road reached Thulpa last week. Post Photo: Ann Onym") == ("The road reached Thulpa last week.", "Ann Onym")
    assert split_caption("The road reached Thulpa. Photo: Ann Onym") == ("The road reached Thulpa.", "Ann Onym")


@pytest.mark.parametrize(("text", "zone"), [("9 June 2031 09:15 am - 3 comments", None), ("June 9, 2031 09:15 - 10 min read", None), ("June 9, 2031 09:15 -3", -3), ("June 9, 2031 09:15 GMT - 3", -3), ("9 June 2031 09:15 +0530", 5.5)])
def test_a_dash_before_a_number_is_no_zone(text: str, zone: float | None) -> None:
    reading = next(iter(find_dates(text))).reading
    assert reading.zone_stated == (zone is not None)
    assert (reading.moment.utcoffset() or timedelta()) == timedelta(hours=zone or 0)
