"""What a page calls itself that otherwise names its host alone."""

import pytest

from newsparse import parse
from newsparse.generic.publisher.spelled_host import _ways, abbreviates

PROSE = "<h1>Mayor opens the new bridge</h1>" + "<p>The council of Sampleton opened the new bridge on Monday.</p>" * 4


def name_of(markup: str, host: str) -> str | None:
    publisher = parse(f"<html>{markup.replace('PROSE', PROSE)}</html>", f"https://www.{host}/city/1").publisher
    return publisher and publisher.name


@pytest.mark.parametrize(
    ("host", "markup", "name"),
    [
        # what the host abbreviates, or is in other letters
        ("rcsd.example", "PROSE<p>© 2031 River City School District (RCSD). All rights reserved.</p>", "River City School District"),
        ("rcsd.example", "PROSE<p>© 2031 Harbour Media Group</p>", "rcsd.example"),
        ("rcfs.example", "<title>Mayor opens the new bridge | River City Financial Services</title>PROSE", "River City Financial Services"),
        ("harbourpost.example", "<title>Mayor opens the new bridge - harbourpost.example</title><a href='/'><img alt='Harbour Post logo'></a>PROSE", "Harbour Post"),
        ("harbourpost.example", "<title>Mayor opens the new bridge - harbourpost.example</title><a href='/'>harbourpost.example</a>PROSE", "harbourpost.example"),
        ("harbourpost.example", "<title>Mayor - harbourpost.example</title><a href='/'>harbourpostCLUB</a>PROSE", "harbourpost.example"),
        ("harbourpost.example", "PROSE<p>© Harbour Post by Sample Media</p>", "Harbour Post"),
        ("harbourpost.example", "<a href='/'>Harbour Post - News that matters</a>PROSE", "Harbour Post"),
        ("harbourpost.example", "PROSE<p>© Harbour PostSubscribeNewsletterAdvertising</p>", "harbourpost.example"),
        # a logo that leads home, whatever it says
        ("gorivers.example", "<a href='/'><img alt='Rivers Credit Union logo'></a>PROSE", "Rivers Credit Union"),
        ("gorivers.example", "<a href='/'><img alt='Logo 2031'></a>PROSE", "gorivers.example"),
        # what the text writes at least twice
        ("bluebridge.example", "PROSE<p>With BlueBridge you pay less.</p><p>Ask BlueBridge.</p>", "BlueBridge"),
        ("bluebridge.example", "PROSE<p>With Blue Bridge you pay less.</p><p>Ask Blue Bridge.</p>", "Blue Bridge"),
        ("bluebridge.example", "PROSE<p>With BlueBridge you pay less.</p>", "bluebridge.example"),
        ("bluebridge.example", "PROSE<p>Visit bluebridge.example.</p><p>Ask BlueBridge.</p><p>At BlueBridge</p>", "bluebridge.example"),
        ("bluebridge.example", "PROSE<p>Write to mail@bluebridge.example.</p><p>Ask BlueBridge.</p><p>At BlueBridge</p>", "BlueBridge"),
        ("business.example", "PROSE<p>Business is good.</p><p>Business news: any business.</p>", "business.example"),
        ("sampleton.edu", "PROSE", "sampleton.edu"),
        # the address itself in capitals
        ("bluebridge.example", "PROSE<p>© 2031 BlueBridge.example</p>", "BlueBridge.example"),
        ("bluebridge.example", "PROSE<p>At BlueBridge.example you pay less.</p><p>Ask BlueBridge.example today</p>", "BlueBridge.example"),
        ("bluebridge.example", "PROSE<p>Write to Ada@BlueBridge.example or Bea@BlueBridge.example</p><p>At BlueBridge.example</p>", "bluebridge.example"),
        ("bluebridge.example", "PROSE<p>© 2031 BLUEBRIDGE.EXAMPLE</p>", "bluebridge.example"),
        # whose points an address leaves out
        ("adaschuler.example", "<title>Mayor opens the new bridge | Ada Schüler</title>PROSE", "Ada Schüler"),
    ],
)
def test_a_host_that_is_spelled_out(host: str, markup: str, name: str) -> None:
    assert name_of(markup, host) == name


LD = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Mayor opens the new bridge","author":{"@type":"Person","name":"Jane Doe"},"publisher":{"name":"%s"}}</script>'


@pytest.mark.parametrize(
    ("host", "markup", "name"),
    [
        # who wrote it is not whose site it is
        ("harbourpost.example", LD % "Jane Doe" + '<meta property="og:site_name" content="Harbour Post">PROSE', "Harbour Post"),
        ("harbourpost.example", LD % "Jane Doe" + '<meta name="twitter:site" content="@harbourpost">PROSE', "Jane Doe"),
        ("janedoe.example", LD % "Jane Doe" + '<meta property="og:site_name" content="Notes">PROSE', "Jane Doe"),
        # who made it is not, where the rights are the host's
        ("harbourpost.example", LD % "Sample Systems" + "PROSE<p>© 2031 Harbour Post</p>", "Harbour Post"),
        ("harbourpost.example", LD % "Sample Systems" + "PROSE<p>© 2031 Harbour Media</p>", "Sample Systems"),
        ("harbourpost.example", '<meta property="og:site_name" content="Bridges and Boats">PROSE<p>© 2031 Harbour Post</p>', "Bridges and Boats"),
        ("janedoe.example", LD % "Letters from Sampleton" + "PROSE<p>© 2031 Jane Doe</p>", "Letters from Sampleton"),
        # around the name in a title
        ("harbourpost.example", "<title>Mayor opens the new bridge | Harbour Post, Issue 4/2031</title>PROSE", "Harbour Post"),
        ("harbourpost.example", "<title>Mayor opens the new bridge | (Harbourpost.example)</title>PROSE", "Harbourpost.example"),
        ("sampleton.example", "<p>by Jane Doe</p><title>Mayor opens the new bridge - by Jane Doe</title>PROSE", "sampleton.example"),
    ],
)
def test_who_wrote_a_page_or_made_it_does_not_publish_it(host: str, markup: str, name: str) -> None:
    assert name_of(markup, host) == name


def test_abbreviations() -> None:
    assert abbreviates("sampco", "Sampleton Post Company") is True
    assert abbreviates("harbourpost", "Harbour Post Terms of Use") is False  # goes on behind it
    assert abbreviates("sample", "Sampleton") is False
    assert abbreviates("", "River City") is False
    assert abbreviates("ab" * 30, "a" * 40_000 + " b" * 20) is False


@pytest.mark.parametrize(
    ("host", "links", "name"),
    [
        ("tides42.substack.com", ("Cloud Letters", "Cloud Letters", "Subscribe"), "Cloud Letters"),
        ("tides42.substack.com", ("Cloud Letters",), "tides42.substack.com"),
        ("tides42.substack.com", ("Home", "Home", "Subscribe", "Subscribe now"), "tides42.substack.com"),
        ("tides42.example", ("Cloud Letters", "Cloud Letters"), "tides42.example"),
    ],
)
def test_a_lent_host_is_named_by_what_its_links_home_say(host: str, links: tuple[str, ...], name: str) -> None:
    home = "".join(f"<a href='https://{host}/'>{said}</a>" for said in links)
    publisher = parse(f"<html><body>{home}{PROSE}</body></html>", f"https://{host}/p/1").publisher
    assert publisher is not None and publisher.name == name


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Read the Daily Sample, the DailySample and “daily sample”.", ["Daily Sample", "DailySample", "daily sample"]),
        ("– Daily Sample", ["Daily Sample", "Daily Sample"]), ("Dåily Sample", ["Dåily Sample"]), ("ÉDaily Sample sdaily sample", []), ("x (Daily) Sample", ["Daily) Sample"]),
    ],
)  # fmt: skip
def test_the_ways_to_write_a_label(text: str, found: list[str]) -> None:
    assert list(_ways(text.split(), "dailysample")) == found


@pytest.mark.parametrize("text", ["Über Brücken", "ueber bruecken"])
def test_a_label_begins_with_a_letter_as_addresses_write_it(text: str) -> None:
    assert list(_ways(text.split(), "ueberbruecken")) == [text]
