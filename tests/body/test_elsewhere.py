"""Articles that a page does not show, but keeps for its scripts."""

import json
import time
from typing import Any

import pytest

import newsparse
from tests.invented import SENTENCES, URL

HEADLINE = "Eastmere rebuilds its bridge"
TEXT = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
ARTICLE = {"id": 7, "headline": HEADLINE, "body": TEXT}
IN_BLOCKS = {"title": HEADLINE, "content": [{"type": "paragraph", "text": sentence} for sentence in SENTENCES]}
TEASERS = [{"title": f"Another story {n}", "body": "It is not told here, but on another page."} for n in range(5)]


def page(script: str, shown: str = "") -> str:
    return (
        f'<html lang="en"><head><title>{HEADLINE} | Eastmere Post</title><meta property="og:type" content="article"><meta property="og:title" content="{HEADLINE}">'
        f'<meta name="description" content="The bridge is rebuilt."></head><body><div id="root">{shown}</div>{script}</body></html>'
    )


def script(text: str, attributes: str = "") -> str:
    return page(f"<script {attributes}>{text}</script>")


def flight(value: Any) -> str:
    row = '5:["$","$L6",null,' + json.dumps(value) + "]\n"
    return f"self.__next_f.push([1,{json.dumps(row)}])"


@pytest.mark.parametrize(
    ("html", "source"),
    [
        (script(f"window.__INITIAL_STATE__={json.dumps({'more': TEASERS, 'article': ARTICLE})};"), "__INITIAL_STATE__"),
        (script(f"window.__PRELOADED_STATE__ = JSON.parse({json.dumps(json.dumps({'article': ARTICLE}))});"), "__PRELOADED_STATE__"),
        (script(f"window['app.state'] = {json.dumps({'Article:7': ARTICLE})}"), "window['app.state']"),
        (script(f"var a = {{}}, data = {json.dumps(IN_BLOCKS)};"), "data"),
        (script(f'hydrate("root", {json.dumps({"props": {"article": IN_BLOCKS}})});'), "hydrate"),
        (script(json.dumps({"props": {"article": ARTICLE}}), 'type="application/json" id="state"'), "state"),
        (script(json.dumps({"status": 200, "body": json.dumps({"article": ARTICLE})}), 'type="application/json"'), "application/json"),
        (script(flight({"article": ARTICLE})), "self.__next_f"),
    ],
)  # fmt: skip
def test_the_article_in_a_state(html: str, source: str) -> None:
    article = newsparse.parse(html, URL)
    assert article.text == "\n\n".join(SENTENCES)
    assert article.provenance["body"].source == f'script_json("{source}")'


@pytest.mark.parametrize(
    "html",
    [
        script(f"window.state={json.dumps({'article': {**ARTICLE, 'headline': 'Herring is cheap again'}})};"),  # another article
        script(f"window.state={json.dumps({'title': HEADLINE, 'body': 'The bridge is rebuilt.'})};"),  # its description
        script(f"window.state=function(){{return {json.dumps(ARTICLE)}}};"),  # code
        script(json.dumps(ARTICLE), 'type="text/x-notes"'),
        page(f"<script>window.state={json.dumps(ARTICLE)};</script>").replace(f"<title>{HEADLINE}", "<title>Eastmere").replace(f'content="{HEADLINE}"', 'content="Eastmere"'),
    ],
)  # fmt: skip
def test_what_is_not_certain_is_left_alone(html: str) -> None:
    assert newsparse.parse(html, URL, min_probability=0).text == ""


def test_a_notice_is_not_the_article() -> None:
    notice = "<div><p>" + "We and our partners store data on your device to show you what you like to read. " * 4 + "</p></div>"
    more = [f"In week {n} of the work the divers found another pillar whose stones had come loose in the ebb, and wrote it down." for n in range(6)]
    state = {"headline": HEADLINE, "body": TEXT + "".join(f"<p>{sentence}</p>" for sentence in more)}
    assert newsparse.parse(page(f"<script>window.state={json.dumps(state)};</script>", notice), URL).text == "\n\n".join([*SENTENCES, *more])


def test_what_the_page_shows_is_preferred() -> None:
    state = {"headline": HEADLINE, "body": TEXT + "<p>Only in the state.</p>"}
    article = newsparse.parse(page(f"<script>window.state={json.dumps(state)};</script>", f"<article><h1>{HEADLINE}</h1>{TEXT}</article>"), URL)
    assert article.text == "\n\n".join(SENTENCES)
    assert article.provenance["body"].source == "generic.body"


@pytest.mark.parametrize("piece", ["a={", 'a="', "a=[", "f({\"", "a = JSON.parse(", 'a={"b":"', "x" * 50 + " = ", "$[", 'f("x",'])
def test_hostile_scripts_take_no_longer_than_their_length(piece: str) -> None:
    start = time.process_time()
    html = script(piece * (400_000 // len(piece)))
    assert newsparse.parse(html, URL, min_probability=0).text == ""
    assert time.process_time() - start < 3
