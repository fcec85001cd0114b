"""Parts of a page that the server sent late."""

import time

import newsparse
from newsparse.page import Page
from tests.invented import SENTENCES, URL

HEADLINE = "Eastmere rebuilds its bridge"
RUN = "<script>$RC=function(b,c){}</script>"


def texts(html: str) -> list[str]:
    return [s.text for s in Page.read(f"<html><body>{html}</body></html>", URL, max_bytes=10**7).segments]


def late(name: str, inside: str, call: str) -> str:
    return f'<div hidden id="{name}">{inside}</div><script>{call}</script>'


def test_an_article_that_follows_the_footer_stands_in_its_place() -> None:
    text = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[:-1])
    article = newsparse.parse(
        f'<html><head><title>{HEADLINE}</title></head><body><main><!--$?--><template id="B:0"></template><p>Loading</p><!--/$--></main><footer><p>Eastmere Post Ltd</p></footer>{RUN}'
        + late("S:0", f'<article><h1>{HEADLINE}</h1>{text}<template id="P:1"></template><aside><a href="/b">Herring is cheap</a></aside></article>', '$RC("B:0","S:0")')
        + late("S:1", f"<p>{SENTENCES[-1]}</p>", '$RS("S:1","P:1")'),
        URL,
    )
    assert article.text == "\n\n".join(SENTENCES)


def test_parts_stand_where_their_places_are() -> None:
    assert texts(f'<p>one</p><template id="B:0"></template><p>four</p>{RUN}' + late("S:0", "<p>two</p><p>three</p>", '$RC("B:0", "S:0")')) == ["one", "two", "three", "four"]
    assert texts(f'<p>one</p><template id="B:0"></template><p>three</p>{RUN}' + late("S:0", "<p>two</p>", "$RR('B:0','S:0',[])")) == ["one", "two", "three"]


def test_what_has_no_place_stays() -> None:
    assert texts("<p>one</p><p>two</p>" + late("S:0", "<p>three</p>", '$RC("B:0","S:0")')) == ["one", "two", "three"]
    assert texts('<template id="B:0"></template><p>one</p>' + late("S:1", "<p>two</p>", '$RC("B:0","S:0")')) == ["one", "two"]
    assert texts('<template id="B:0"></template><p>one</p><div id="S:0"><p>two</p></div><script>$RX("B:0","S:0")</script>') == ["one", "two"]


def test_a_part_that_holds_its_own_place_stays() -> None:
    assert texts('<p>one</p><div hidden id="S:0"><p>two</p><template id="B:0"></template></div><script>$RC("B:0","S:0")</script>') == ["one", "two"]


def test_many_parts_take_no_longer_than_their_number() -> None:
    start = time.process_time()
    html = "".join(f'<template id="B:{n}"></template>' for n in range(5_000)) + "".join(late(f"S:{n}", "x", f'$RC("B:{n}","S:{n}")') for n in range(5_000))
    assert texts(html) == ["x"] * 5_000
    texts('<template id="B:0"></template><script>' + '$RC("' * 100_000 + "</script>")
    assert time.process_time() - start < 3
