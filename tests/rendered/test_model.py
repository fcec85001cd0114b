"""Pages rendered to text whose lines only their company tells apart: the trees' work, on invented pages."""

from __future__ import annotations

from datetime import datetime

import pytest

from newsparse import Article, Heading, NotAnArticle, Paragraph, parse_text
from newsparse.rendered.evidence import (
    BODY,
    CLOSER,
    TITLE,
    Lines,
    body_rows,
    capital,
    closer_rows,
    ending,
    title_rows,
)
from newsparse.rendered.head import Head
from newsparse.rendered.likelihood import LIKELY, likelihood
from newsparse.rendered.lines import read_lines
from newsparse.rendered.marked_up import marked_up
from newsparse.rendered.model import read_model
from newsparse.rendered.parse import numbers

#: A whole page as an archive keeps it: no empty lines, the menu before and other stories behind.
ARCHIVED = """\
The salt road reopens after eleven winters - Upland Courier
Home
Local
Walking
Obituaries
Place a notice
Walking » The salt road reopens after eleven winters
The salt road reopens after eleven winters
Nora Pell
March 3rd, 2031
The old salt road over Hask Fell opened to walkers on Saturday, eleven winters after a landslip carried two hundred metres of it into the beck.
Volunteers from four parishes rebuilt the retaining wall by hand, using stone that had been lying at the foot of the slope since the night it fell.
What walkers will find
The path now climbs away from the water before the ford, and comes back to its old line at the packhorse bridge. Dogs must be kept on leads until the end of lambing.
"We argued for two years about the wall and for three about the gate," said Ewan Strood, who led the work and paid for the first load of lime himself.
A service of thanks will be held at the chapel in the spring, when the last stones of the parapet are in place.
You may also like
Bus to the reservoir cut to two a day
A farm shop that sells only what it can see
Ferns return to the quarry face
Comments
Wonderful news. I walked it as a boy.
About us
Contact the newsroom
© 2031 Upland Courier
"""


@pytest.fixture(scope="module")
def archived() -> Article:
    return parse_text(ARCHIVED, url="https://uplandcourier.example/walking/salt-road-reopens")


def test_the_headline_is_not_the_trail_that_ends_with_it(archived: Article) -> None:
    assert archived.title == "The salt road reopens after eleven winters"
    assert archived.provenance["title"].source == "line(8)"


def test_a_name_alone_above_a_date_is_the_byline(archived: Article) -> None:
    assert [author.name for author in archived.authors] == ["Nora Pell"]
    assert archived.provenance["authors"].source == "line(9)"
    assert archived.published_at is not None and archived.published_at.date() == datetime(2031, 3, 3).date()
    assert archived.date_precision == "day"


def test_the_body_ends_where_other_stories_begin(archived: Article) -> None:
    assert [type(block) for block in archived.body] == [Paragraph, Paragraph, Heading, Paragraph, Paragraph, Paragraph]
    assert archived.text.startswith("The old salt road") and archived.text.endswith("are in place.")
    assert archived.probability > 0.9


def test_what_is_left_out_is_recorded(archived: Article) -> None:
    left_out = {removal.text: removal.stripper for removal in archived.removals}
    assert left_out["Bus to the reservoir cut to two a day"] == "after_body"
    assert left_out["Wonderful news. I walked it as a boy."] == "after_body"


def test_a_text_from_an_address_takes_the_day_of_its_address() -> None:
    undated = ARCHIVED.replace("March 3rd, 2031\n", "").replace("© 2031 ", "© ")
    article = parse_text(undated, url="https://uplandcourier.example/2031/03/03/salt-road-reopens")
    assert article.published_at is not None and article.published_at.date() == datetime(2031, 3, 3).date()


def test_a_shop_is_unlikely_to_be_an_article() -> None:
    goods = "\n".join(f"Brass lamp No. {n}\n£{n}9.00\nAdd to basket\nQuick view" for n in range(1, 40))
    shop = f"Lamps and lanterns\nShop all\nSort by\n{goods}\nWe ship every lamp in a crate made of reused pallets, and take it back within thirty days if you do not like it.\nCheckout\n"
    try:
        assert parse_text(shop).probability < 0.5
    except NotAnArticle:
        pass


def test_every_number_has_a_name_and_every_line_its_numbers(archived: Article) -> None:
    page = Lines(read_lines(ARCHIVED))
    rows = body_rows(page)
    assert len(rows) == len(page) and all(len(row) == len(BODY) for row in rows)
    assert all(len(row) == len(TITLE) for row in title_rows(page, [0, 6, 7], 10))
    assert all(len(row) == len(CLOSER) for row in closer_rows(page, [0.0] * len(page), 7, [True] * len(page)))
    told = numbers(ARCHIVED, "https://uplandcourier.example/walking/salt-road-reopens")
    assert told is not None and len(told) == len(LIKELY) and round(likelihood(told), 4) == archived.probability


def test_lines_of_no_article_have_no_headline_or_no_text() -> None:
    assert numbers("Home\nNews\nSport\n", None) is None
    page = Lines(read_lines("1\n2\n3\n"))
    assert read_model(page).headline is None


@pytest.mark.parametrize(
    ("text", "number"),
    [("It rained.", 1), ("“It rained.”", 1), ("Did it rain?", 2), ("It said:", 3), ("It rained…", 4), ("It rained...", 4), ("Rain,", 5), ("Rain", 0), ("비가 왔다.", 1)],
)  # fmt: skip
def test_how_a_line_ends(text: str, number: int) -> None:
    assert ending(text) == number


def test_whether_a_line_begins_with_a_capital() -> None:
    assert capital("“Rain”") == 1 and capital("비가 왔다") == 1
    assert capital("rain") == 0 and capital("12 — 40") == 0


def test_lines_marked_up_are_escaped_and_numbered() -> None:
    page = Lines(read_lines('A <b>bold</b> "headline" & more words\nA paragraph of running text that is long enough to be one, & ends here.\n'))
    html = marked_up(page, Head(0, [False, True]), None)
    (headline,) = html.root.iter("h1")
    assert headline.text == 'A <b>bold</b> "headline" & more words' and headline.get("data-line") == "1"
