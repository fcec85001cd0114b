"""Decks that nothing calls so: what stands alone between headline and text, and what page builders call every box."""

import pytest

from newsparse import parse

STORY = "".join(f"<p>The council of Sampleton opened the new bridge on Monday, {n} years after the old one fell into the river.</p>" for n in ("three", "four", "five"))
DECK = "Boats and buses share the river again, to the relief of everyone in town"


def decks_of(between: str, headline: str = "Mayor opens the new bridge") -> tuple[str, ...]:
    return parse(f"<html lang='en'><body><header><h1>{headline}</h1>{between}</header><div class='share'><p>Share this story</p></div><article>{STORY}</article></body></html>").subtitles


@pytest.mark.parametrize(
    ("between", "deck"),
    [
        (f"<p>{DECK}</p>", (DECK,)),
        ("<p>Boats and buses</p>", ()),
        ("<div>By Jane Doe</div><p>Jane Doe writes about boats and buses, rivers and the bridges that cross them</p>", ()),
        ("<p>This article is over three years old and may be out of date, as all things are</p>", ()),
        ("<p>We may receive a small commission if you buy through the links of these pages</p>", ()),
        ("<p>The following languages are available, if you would rather read another one:</p>", ()),
        ("<p>Published on March 4, 2031 | Comments: none | Category: Bridges of town</p>", ()),
        (f"<p><a href='/other'>{DECK}</a></p>", ()),
        (f"<div class='newsletter'><p>{DECK}</p></div>", ()),
        (f"<div>{DECK}.</div>", (f"{DECK}.",)),
        (f"<div>{DECK}</div>", ()),  # a menu, a button
        (f"<div>Jane Doe</div><div>{DECK}.</div>", ()),
        ("<h1 class='page-sub-header'>Boats and buses share the river again.</h1>", ("Boats and buses share the river again.",)),
        ("<h1 class='page-header'>Boats and buses share the river again.</h1>", ()),
        ("<h2>What the crew saw</h2><time>July 1, 2031</time>", ("What the crew saw",)),
        ("<blockquote>The rolling ferry</blockquote><div>By Jane Doe</div>", ("The rolling ferry",)),
        ("<h2>At a glance</h2><time>July 1, 2031</time>", ()),
        ("<h2>Traffic</h2><time>July 1, 2031</time>", ()),
        ("<p>What the crew saw</p><time>July 1, 2031</time>", ()),
        ("<p>Mayor opens the new bridge, the new bridge that the mayor opens</p>", ()),
        # builders' names say nothing, and what follows them does
        (f"<div class='elementor-widget elementor-widget-heading'><h2>{DECK}</h2></div>", (DECK,)),
        (f"<div class='elementor-widget elementor-widget-author-box'><h2>{DECK}</h2></div>", ()),
        (f"<div class='field field--name-field-subhead field--label-hidden'><h2>{DECK}</h2></div>", (DECK,)),
    ],
)
def test_a_deck_that_nothing_calls_so(between: str, deck: tuple[str, ...]) -> None:
    assert decks_of(between) == deck


def test_a_lead_below_a_heading_of_its_own_leads_a_part() -> None:
    menu = "".join(f"<div>Part {n} of the guide</div>" for n in range(8))
    lead = f"<div class='lead'>{DECK}, and this is said at some length.</div>"
    assert decks_of(f"{menu}<h2>Summary</h2>{lead}") == ()
    assert decks_of(lead) == (f"{DECK}, and this is said at some length.",)
