"""What pages state of their texts: lists of facts above and below, how to cite, which sources a house uses, what the paper says of itself."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.body.stripping.below.endings import _INITIALS_FIRST
from newsparse.body.stripping.below.made_how import _CITED, _OF_SOURCES
from newsparse.grammar.to_readers.prompts import is_prompt

PROSE = [f"Paragraph {n} tells what the council of Eastmere decided on Monday, and why it took so long to decide." for n in range(9)]
FIRST, LAST = ("".join(f"<p>{text}</p>" for text in part) for part in (PROSE[:5], PROSE[5:]))


def added(*, above: str = "", amid: str = "", below: str = "", head: str = "") -> list[str]:
    html = f"<html lang=en><head>{head}</head><body><article><h1>Mayor opens the bridge at last</h1><div>{above}{FIRST}{amid}{LAST}{below}</div></article></body></html>"
    text = newsparse.parse(html, "https://www.eastmere-post.example/bridge", min_probability=0).text
    return [line for line in text.split("\n\n") if line not in PROSE]


FACTS = "<dl><dt>Date:</dt><dd>February 17, 2031</dd><dt>Source:</dt><dd>University of Eastmere</dd><dt>Summary:</dt><dd>The bridge is older than its river, researchers of the university report.</dd></dl>"
TERMS = "<dl><dt>Span:</dt><dd>The part between two piers, of which it has nine.</dd><dt>Pier:</dt><dd>What carries the span, and stands in the river.</dd></dl>"


def test_a_list_of_facts_above_the_text() -> None:
    assert added(above=FACTS) == []
    assert any("between two piers" in line for line in added(amid=TERMS))


def test_a_list_of_facts_below_the_text() -> None:
    facts = "<ul><li><strong>Date</strong> 17.02.2031</li><li><strong>Keywords</strong> <a href='/k'>bridge</a>, <a href='/r'>river</a></li><li><strong>Permalink</strong> <a href='/p'>eastmere.example/p/3</a></li></ul>"
    assert added(below=facts) == []
    kept = "<ul><li><strong>Steel</strong> is what the piers are made of.</li><li><strong>Stone</strong> is what the road is made of.</li><li><strong>Oak</strong> is what the rails are made of.</li></ul>"
    assert len(added(below=kept + f"<p>{PROSE[0]}</p>")) == 3


LINKED = "<ul><li><a href='/news/uk-51234567'>Bridge inspectors warn of rust</a></li><li><a href='/news/uk-51234568'>Podcast: the ferry may sail again</a></li></ul>"


def test_linked_headlines_before_the_heading_of_the_next_part() -> None:
    assert added(amid=f"{LINKED}<h2>Who pays for it</h2>") == ["Who pays for it"]


def test_a_heading_of_videos_that_are_gone() -> None:
    assert added(amid="<div class='vids'><h3>Recommended Videos</h3></div>") == []
    assert added(amid="<h3>Recommended Videos of the Bridge</h3>") == ["Recommended Videos of the Bridge"]


@pytest.mark.parametrize(
    "line",
    [
        "Citation: Mayor opens the bridge at last (2031, February 17) retrieved 3 March 2031 from https://eastmere-post.example/news/2031-02-bridge.html",
        "Appeared in the May 2, 2031, print edition as 'Bridge Opens.'", "jl/rt (AFP, dpa)", "ab (dpa, epd)", "Additional reporting: Ada Field", "Material from Eastmere Post archives is included in this report.", "(EASTMERE 24 with AFP and REUTERS)",
    ],
)
def test_lines_below_the_text(line: str) -> None:
    assert added(below=f"<p>{line}</p>") == []


@pytest.mark.parametrize("line", ["Citations were handed out to nine drivers, from the mayor to his cook.", "Nein (Beifall)", "Appeared in the spring, as they do each year, the first of the herons."])
def test_sentences_below_the_text(line: str) -> None:
    assert added(below=f"<p>{line}</p>") == [line]


def test_a_headline_in_capitals_that_is_a_link() -> None:
    link = "<p><a href='https://www.eastmere-post.example/piers'><strong>{}</strong></a></p>"
    long = f"<p>{' '.join(PROSE[:2])}</p>"
    assert not any("PIERS" in line for line in added(amid=long + link.format("NINE PIERS TO BE PAINTED")))


def test_how_to_cite_it() -> None:
    cite = "<h3>Cite This!</h3><p>Please copy/paste the following text to properly cite this article:</p>"
    assert added(below=cite) == []


def test_which_paper_of_the_site_it_is_from() -> None:
    prose = "".join(f"<p>{text}</p>" for text in PROSE)
    html = f"<html lang=en><body><article><h1>Mayor opens the bridge at last</h1><div>{prose}<p>{{}}</p></div></article></body></html>"
    for line, stays in (("Eastmere Observer", False), ("Eastmere observers", True)):
        text = newsparse.parse(html.format(line), "https://www.observer.example/bridge", min_probability=0).text
        assert text.endswith(line) is stays


def test_what_shares_cost_at_the_moment() -> None:
    table = "<table><tr><th>Ticker</th><th>Security</th><th>{}</th><th>Change</th></tr><tr><td>ARCH</td><td>ARCH AND SPAN</td><td>41.20</td><td>-2.60</td></tr></table>"
    assert added(amid=table.format("Last")) == []


def test_the_numbers_of_slides() -> None:
    slides = "".join(f"<li><h2>Pier {n}</h2><span>{n} of 3</span><p>Pier {n} was the last to be built and the first to be painted by the town.</p></li>" for n in (1, 2, 3))
    assert not any(" of 3" in line for line in added(amid=f"<ol>{slides}</ol>"))


def test_the_book_that_a_review_is_of() -> None:
    book = "<p><strong>Arches: A History of the Bridge</strong><br>Ada Field<br>Eastmere Press, 320pp, £20</p>"
    assert "320pp" in " ".join(added(below=book))


def test_whether_the_writer_owns_what_is_told_of() -> None:
    said = "Disclosure: I/we have no positions in any stocks mentioned, and no plans to initiate any positions within the next 72 hours. I wrote this article myself, and it expresses my own opinions. I am not receiving compensation for it."
    assert added(below=f"<p>{said}</p>") == []


def test_which_sources_a_house_uses() -> None:
    said = "Eastmere Health uses only high-quality sources, including peer-reviewed studies, to support the facts within our articles."
    listed = "<ol><li>Field A. Bridges and the heart. <i>Arch</i>. 2031.</li></ol>"
    assert added(below=f"<h3>3 Sources</h3><p>{said}</p>{listed}") == []
    assert added(below=f"<p>{said}</p>") == []


@pytest.mark.parametrize("text", ["Got a story for Eastmere.co.uk?", "Have a story for Eastmere.ie to follow up?", "Listen to our podcasts", "Get the latest with our exclusive in-language podcasts on your favourite podcast apps.", "Keep track of all the bridges that open and close with Eastmere’s handy scorecard.", "Get EBC Business on the go by clicking here", "Stay updated about Eastmere products and events.", "We pay for your stories! Do you have a story for the Post? Email us at tips@eastmere.example.", "Please use a html5 video capable browser to watch videos.", "Now Playing: Bridge Launch Trailer", "Please enter your date of birth to view this video", "Reprinted from Archwire with permission from Eastmere, LLC.", "Latest articles from Eastmere Post", "Listen to this story", "Enjoy more audio and podcasts on iOS or Android."])
def test_what_papers_ask(text: str) -> None:
    assert is_prompt(text)


@pytest.mark.parametrize("text", ["We pay for your stories with our time, she said.", "Now playing: the piper, as he does each May.", "Got a story. It was long. Did anyone read it?", "Listen to this story of a bridge that fell and the man who drew it"])
def test_what_they_do_not(text: str) -> None:
    assert not is_prompt(text)


def test_a_box_that_asks_readers_to_write() -> None:
    asks = "<aside class='bb-callout'><h3>Help Us Report on the Bridge</h3><p>Did you build it? We’d like to hear from you. Email ada@eastmere-post.example.</p></aside>"
    tells = "<div class='callout'><p>The bridge is nine feet wide, and no cart is.</p></div>"
    assert added(amid=asks) == []
    assert added(amid=tells) == ["The bridge is nine feet wide, and no cart is."]


def test_what_a_newsroom_says_of_itself() -> None:
    said = "The Eastmere Post is a nonprofit newsroom that looks into bridges. Sign up to receive <a href='/letter'>our biggest stories</a> as soon as they’re published."
    assert added(above=f"<p>{said}</p>") == []


def test_what_a_site_sets_around_each_text() -> None:
    before = "<div class='post-boilerplate boilerplate-before'><p><em>Join bridge builders at the summit in May. <a href='/e'>Learn more</a> about the event.</em></p></div>"
    assert added(above=before) == []


def test_a_project_of_the_papers_own() -> None:
    said = "<em>Bridge Lab is an Eastmere Post project that looks at old bridges. The project is funded by grants of the harbour.</em>"
    other = "Bridge Lab is a Ferry Board project that looks at old bridges. The project is funded by grants of the harbour."
    assert added(above=f"<p>{said}</p>") == []
    assert added(above=f"<p>{other}</p>") == [other]


def test_the_number_of_who_wrote_it() -> None:
    head = '<meta name="author" content="Ada Field">'
    assert added(below="<p>Ada Field • 555-010-0000</p>", head=head) == []
    assert added(below="<p>Ada Field • The bridge in nine numbers</p>", head=head) == ["Ada Field • The bridge in nine numbers"]


def test_who_the_author_is_above_the_text() -> None:
    head = '<meta name="author" content="Ada Field">'
    life = "<div class='author-bio'><p>Ada Field is the bridge correspondent of the Eastmere Post, and its oldest.</p></div>"
    assert added(above=life, head=head) == []


def test_patterns() -> None:
    assert _CITED.fullmatch("citation: a (2031, may 3) retrieved 4 may 2031 from https://eastmere.example/a")
    assert _OF_SOURCES.match("Eastmere Health uses only high-quality sources") and not _OF_SOURCES.match("The mayor uses only sources")
    assert not _INITIALS_FIRST.fullmatch("Nein (Beifall)")
    for unit in ("citation: ", " retrieved 4 may 2031 from ", "ab/", "a, "):
        assert not _CITED.fullmatch(unit * 10_000) and not _INITIALS_FIRST.fullmatch(unit * 10_000) and not _OF_SOURCES.match(unit * 10_000)


def test_the_days_of_a_timeline_stay() -> None:
    days = ("1872", "1971", "9 February 2031", "8 April 2031")
    items = "".join(f"<li class='item'><div class='day'>{day}</div><div><h3>What came</h3><p>The bridge was opened, closed and opened again, as the paper told on that very day.</p></div></li>" for day in days)
    assert [line for line in added(amid=f"<ul class='timeline'>{items}</ul>") if line in days] == list(days)
