"""Decks right below a headline that no class names, and first paragraphs, captions and promotions that are none."""

import pytest

from newsparse import parse
from newsparse.grammar.to_readers.prompts import is_prompt
from tests.generic.test_deck import DECK, PROSE, deck
from tests.invented import read

_ITEMS = ("Eastmere's ferry may sail on Sundays again", "The harbour master asks for two more boats")
_LISTED = "".join(f"<li>{line}</li>" for line in _ITEMS)
_CROSSHEAD = "<h2>What the harbour master wants to build</h2>"


def below(between: str, prose: str = PROSE, head: str = "") -> tuple[str, ...]:
    return parse(
        f"<html><head>{head}</head><body><main><article><h1>Mayor opens the new bridge</h1><div class='story'>{between}{prose}</div></article></main></body></html>",
        "https://www.dailysample.org/city/1",
    ).subtitles


@pytest.mark.parametrize(
    ("between", "prose", "expected"),
    [
        (f"<h3>{DECK}</h3>", PROSE + _CROSSHEAD + PROSE, (DECK,)),
        (f"<h2>{DECK}</h2><figure><img src='/b.jpg'><figcaption>The bridge of Sampleton at noon</figcaption></figure>", PROSE + _CROSSHEAD + PROSE, (DECK,)),
        (f"<h2>{DECK}</h2><p>3 May 2031</p>", PROSE + _CROSSHEAD + PROSE, (DECK,)),
        (f"<h2>{DECK}</h2>", PROSE + _CROSSHEAD + PROSE, ()),  # the first of the text's own headings
        ("<div>Ann Lee - Daily Sample</div><div>3 May 2031</div>", PROSE, ()),
        ("<h3>Mayor opens the new bridge today</h3>", PROSE, ()),
        ("<h3>In this guide to the bridges of Sampleton:</h3>", PROSE, ()),
        (f"<p>{DECK}.</p><p>By Jane Doe</p>", PROSE, (f"{DECK}.",)),  # made as the paragraphs, and parted from them
        (f"<p>{DECK}.</p>", PROSE, ()),
        (f"<ul>{_LISTED}</ul><p class='byline'>By Jane Doe</p>", PROSE, _ITEMS),
        (f"<ul>{_LISTED}<li><a href='/help'>How to help the harbour</a></li></ul><p class='byline'>By Jane Doe</p>", PROSE, _ITEMS),
        (f"<ul>{_LISTED}</ul>", PROSE, ()),
    ],
)
def test_lines_right_below_the_headline(between: str, prose: str, expected: tuple[str, ...]) -> None:
    assert below(between, prose) == expected


def test_a_heading_above_what_is_called_a_deck_belongs_to_it() -> None:
    lines = f"<h2>Seven boats for the harbour</h2><div class='teaser'>{DECK}.</div>"
    assert deck(lines) == ("Seven boats for the harbour", f"{DECK}.")


def test_a_paragraph_that_holds_a_picture_is_made_as_the_others() -> None:
    first = "Paragraph zero is what the metadata says too, and a picture of the bridge stands in it."
    head = f'<meta name="description" content="{first}">'
    assert below(f"<p><img src='/b.jpg'><br>{first}</p>", head=head) == ()


@pytest.mark.parametrize(
    "box",
    [
        "<div class='image'><img src='/b.jpg'><p class='copy'>© Sample</p><div class='subtitle'>The bridge of Sampleton, seen at noon</div></div>",
        "<div class='intro'><p>The bridge of Sampleton, seen at noon</p></div><figure><img src='/b.jpg'><figcaption>The bridge of Sampleton, seen at noon</figcaption></figure>",
    ],
)
def test_a_caption_is_no_deck_whatever_it_is_called(box: str) -> None:
    assert deck(box) == ()


def test_without_headline_and_text_nothing_is_a_deck() -> None:
    page = f"<html><head><meta property='og:title' content='Spring in Eastmere'></head><body><div class='teaser'>{DECK}</div><p>Menu</p></body></html>"
    assert parse(page, "https://www.dailysample.org/1", min_probability=0).subtitles == ()


@pytest.mark.parametrize(("line", "asks"), [("Follow these steps shared on Twitter to find a ferry", False), ("Follow the Daily Sample on Twitter", True)])
def test_steps_to_follow_are_told_from_accounts(line: str, asks: bool) -> None:
    assert is_prompt(line) is asks


def test_a_line_of_the_headlines_own_heading_that_is_called_a_deck() -> None:
    head = '<meta property="og:title" content="Mayor opens the new bridge">'
    page = f"<html><head>{head}</head><body><main><h1><span class='title'>Mayor opens the new bridge</span> <span class='{{}}'>{DECK}</span></h1><div>{PROSE}</div></main></body></html>"
    assert parse(page.format("entry-subtitle"), "https://www.dailysample.org/1").subtitles == (DECK,)
    kicker = f"<html><head>{head}</head><body><main><h1><span class='subtitle'>City and harbour news :</span> Mayor opens the new bridge</h1><div>{PROSE}</div></main></body></html>"
    assert parse(kicker, "https://www.dailysample.org/1").subtitles == ()


def test_a_lead_above_short_paragraphs_is_their_deck() -> None:
    short = "<p>The bridge is two miles long.</p><p>It took the masons of Sampleton and of the isles six years to build it.</p><p>Ferries stop.</p>"
    page = f"<html><body><main><h1>Mayor opens the new bridge</h1><div>3 May 2031 | 09:15</div><p class='lead'>{DECK}. It was paid for by the harbour.</p><figure><img src='/b.jpg'></figure>{short}</main></body></html>"
    assert parse(page, "https://www.dailysample.org/city/1").subtitles == (f"{DECK}. It was paid for by the harbour.",)


def test_a_heading_below_a_picture_is_a_deck_whatever_it_is_called() -> None:
    above = "<img src='/a/arch.jpg' width='800' height='600' alt=''><h2 class='epigrafe'>The northern arch would not carry another winter</h2>"
    assert read(above=above).subtitles == ("The northern arch would not carry another winter",)
