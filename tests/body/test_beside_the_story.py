"""What is set beside a story: sentences of it in large type, boxes of facts."""

import re
import time

import pytest

from newsparse import parse
from newsparse.body.stripping.above.said_again import deck_apart
from newsparse.body.stripping.amid.boxes.fact_boxes import FACT_BOX
from newsparse.body.stripping.amid.pull_quotes import _SENTENCES, pull_quote
from newsparse.body.stripping.below.appeals import appeal_apart
from newsparse.body.stripping.below.biographies import TELLS
from newsparse.body.stripping.text import BodyText
from newsparse.page import Page

SAID = "We shall open the bridge before the winter. Nobody will have to wait for the ferry again."
PROSE = "".join(f"<p>Paragraph {n} tells what the council of Sampleton decided on Monday, and why it took so long to decide.</p>" for n in range(4))
TELLING = "<p>The mayor was sure. “We shall open the bridge before the winter”, she said. “Nobody will have to wait for the ferry again.” The harbour cheered.</p>"


def text_with(quote: str, telling: str = TELLING) -> str:
    return parse(f"<html lang=en><article><h1>Mayor opens the bridge</h1>{PROSE}{quote}{telling}{PROSE.replace('Paragraph', 'Section')}</article></html>", min_probability=0).text


@pytest.mark.parametrize(
    "quote",
    [
        f"<blockquote>“{SAID}”</blockquote>",
        f"<figure><blockquote>{SAID}<br>Ada Field, mayor of Sampleton</blockquote></figure>",
        f"<blockquote class='zitat'><p>{SAID}</p><div class='who'>Ada Field</div></blockquote>",
        f"<div class='big-quote'><blockquote>{SAID}</blockquote><div class='said'><p>Ada Field, mayor</p></div></div>",
    ],
)
def test_a_sentence_shown_again_goes_with_who_said_it(quote: str) -> None:
    assert text_with(quote) == text_with("")


def test_a_quotation_that_no_paragraph_has_stays() -> None:
    assert SAID in text_with(f"<blockquote>{SAID}</blockquote>", "<p>The mayor was sure that nobody would have to wait for the ferry again, and the harbour cheered.</p>")


def test_a_sentence_that_is_only_said_once_more_stays() -> None:
    assert text_with(f"<p>{SAID}</p>").count("before the winter") == 2


FACTS = "<h3>What ferries cost</h3><ul><li>A ticket across the harbour costs four pounds on weekdays.</li><li>On Sundays the council pays for all who live in Sampleton.</li></ul>"


@pytest.mark.parametrize("names", ["sample-factbox", "c-fact-box border", "infobox", "faktaboks", "article faktaruta-1"])
def test_a_box_that_is_called_a_fact_box_stands_beside_it(names: str) -> None:
    assert text_with(f"<div class='{names}'>{FACTS}</div>") == text_with("")


@pytest.mark.parametrize("names", ["kadence-infobox", "manufactbox", "story-part"])
def test_any_other_box_stays(names: str) -> None:
    assert "What ferries cost" in text_with(f"<div class='{names}'>{FACTS}</div>")


def text_by(last: str) -> str:
    return parse(f"<html lang=en><article><h1>Mayor opens the bridge</h1><p class='byline'>By Ada Field</p>{PROSE}{TELLING}{PROSE.replace('Paragraph', 'Section')}{last}</article></html>", min_probability=0).text


@pytest.mark.parametrize(
    "life",
    [
        "Ada Field is a reporter in Sampleton, where she has lived for nine years and writes about harbours.",
        "Unsere Korrespondentin Ada Field (42) schreibt seit neun Jahren über Häfen und alles, was in ihnen schwimmt.",
        "*Ada Field, PhD, is the head of the harbour museum of Sampleton and has written two books about ferries.",
    ],
)
def test_who_the_author_is_is_told_below_it(life: str) -> None:
    assert text_by(f"<p>{life}</p>") == text_by("")


@pytest.mark.parametrize("last", ["Ada Field asked the mayor whether the ferry would go on all the same, and the mayor said that it would.", "The mayor is sure of it. Ada Field is not."])
def test_what_the_author_did_is_the_story(last: str) -> None:
    assert last in text_by(f"<p>{last}</p>")


@pytest.mark.parametrize(
    "asked",
    [
        "<p>If you enjoyed this article, please share it with all who wait for ferries, and consider a gift to the harbour museum.</p>",
        "<p>Hat Ihnen dieser Beitrag gefallen? Dann helfen Sie uns mit einer Spende, damit wir weiter aus dem Hafen berichten können.</p><p>Jetzt mit Karte spenden</p>",
        "<p>Support Harbour News! Become a patron, buy our calendar of ferries or tell all your friends about us and about the bridge.</p>",
        "<p>Síguenos en todas las redes y no te pierdas ninguna noticia del puerto, del puente ni de los barcos de Muestra.</p>",
    ],
)
def test_what_readers_are_asked_below_it_goes(asked: str) -> None:
    assert text_by(asked) == text_by("")


@pytest.mark.parametrize("last", ["Supporters of the ferry said that they would donate what is needed, and asked the council to sign up for it as well.", "Folgen hat das keine."])
def test_what_others_ask_for_is_the_story(last: str) -> None:
    assert last in text_by(f"<p>{last}</p>")


@pytest.mark.parametrize(("pattern", "match", "miss"), [(TELLS, ", MD, is ", " said it is "), (_SENTENCES, "end.” And", "3.5 miles"), (FACT_BOX, "x faktenkasten", "facts in boxes")])
def test_patterns(pattern: re.Pattern[str], match: str, miss: str) -> None:
    assert pattern.search(match)
    assert not pattern.match(miss)
    assert not pattern.search(".”fact_, a" * 20_000)


def test_twenty_thousand_pull_quotes_take_no_second() -> None:
    page = Page.read("<body>" + "".join(f"<div class='pull-quote'><p>Willow {n}</p></div>" for n in range(20_000)), max_bytes=10_000_000)
    body = BodyText(page.segments, None)
    start = time.process_time()
    assert list(pull_quote(body)) == []
    assert time.process_time() - start < 1


DECK = "The harbour will pay for the bridge, and nobody knows with what."
PARTING = "<p>By Ada Field</p><time>March 4, 2031</time><figcaption>The bridge at dusk.</figcaption>"


@pytest.mark.parametrize(
    ("language", "deck", "between", "goes"),
    [("en", "<p>", PARTING, True), ("en", "<p class='ingress'>", PARTING, False), ("en", "<p>", "", False), ("de", "<p>", PARTING, False)],
)
def test_a_deck_that_stands_apart_from_an_english_text(language: str, deck: str, between: str, goes: bool) -> None:
    page = Page.read(f"<html><article><h1>Mayor opens the bridge</h1>{deck}{DECK}</p>{between}<div class='story'>{PROSE}{TELLING}</div></article></html>", max_bytes=100_000)
    kept = [s for s in page.segments if s.text and (s.text == DECK or "Field" not in s.text and len(s.text) > len(DECK))]
    body = BodyText(kept, None, subtitles=(DECK,), language=language, headline_at=page.segments[0].index)
    assert [s.text for s in deck_apart(body)] == [DECK] * goes


APPEAL = "<div><h3>This is the harbour we live in.</h3><p>We are not your normal news site. We do not survive on clicks, and {} of every size matters.</p></div>"


@pytest.mark.parametrize(("what", "stays"), [("every gift", False), ("every bridge", True)])
def test_a_papers_appeal_that_stands_apart_below_the_text(what: str, stays: bool) -> None:
    page = Page.read(f"<html><article><div class='story'>{PROSE}{TELLING}{PROSE}</div>{APPEAL.format(what)}</article></html>", max_bytes=100_000)
    assert (list(appeal_apart(BodyText([s for s in page.segments if s.text], None))) == []) is stays


@pytest.mark.parametrize(
    "end",
    [
        "<p>The keeper of the shelter, Ada Field, told the council of her cats.</p><p>“Every donation helps us through the winter,” she said.</p>",
        "<p>‘Without your help we couldn’t go on,’ the keeper of the shelter told the council.</p>",
        "<p>A firm of the US had asked its people to make a donation for the bridge.</p>",
    ],
)
def test_who_needs_gifts_in_a_text_is_not_the_paper(end: str) -> None:
    page = Page.read(f"<html><article><div class='story'>{PROSE}{TELLING}{PROSE}</div><div>{end}</div></article></html>", max_bytes=100_000)
    assert list(appeal_apart(BodyText([s for s in page.segments if s.text], None))) == []
