"""``with_subheads``: headings and lists between the paragraphs that a publisher names, and nothing of the boxes between them."""

from __future__ import annotations

from time import perf_counter

from lxml import html

from newsparse import Article, Extractor, css, default_registry, parse
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import _place, with_subheads

FIRST = "The ferry to the outer islands will sail again from April, in a hull that was a fishing museum until last autumn."
SECOND = "Twelve fishermen taught the crew where the sandbanks had moved to while nobody needed to know it, the harbour says."
TEASER = "<div class='teaser'><h3>More from the harbour</h3><p>The crane that nobody wanted has found three owners.</p></div>"


class Skerry(Extractor):
    """Skerry."""

    hosts = ("skerry.example",)
    body = bulk(with_subheads(css(".par")))


def read(body: str) -> Article:
    page = f"<html lang='en'><body><h1>Ferry sails again</h1><main>{body}</main></body></html>"
    return parse(page, url="https://skerry.example/1", registry=default_registry().with_extractors(Skerry))


def test_a_heading_and_a_list_between_paragraphs_are_text() -> None:
    article = read(f"<h2>Above</h2><p class='par'>{FIRST}</p>{TEASER}<h2>Sandbanks</h2><ul><li>Two north.</li><li>One south.</li></ul><p class='par'>{SECOND}</p><h2>Below</h2>")
    assert article.text == f"{FIRST}\n\nSandbanks\n\nTwo north.\n\nOne south.\n\n{SECOND}"
    assert article.provenance["body"].source == 'bulk(with_subheads(css(".par")))'


def test_each_may_have_a_box_of_its_own() -> None:
    article = read(f"<div><div class='par'>{FIRST}</div></div><div><h3>Sandbanks</h3></div><div><div class='par'>{SECOND}</div></div>")
    assert article.text == f"{FIRST}\n\nSandbanks\n\n{SECOND}"


def test_what_leads_elsewhere_is_left_out() -> None:
    links = "<h3><a href='/a'>The harbour museum moves</a></h3><ul><li><a href='/b'>Twelve boats and a winter berth</a></li></ul>"
    assert read(f"<p class='par'>{FIRST}</p>{links}<p class='par'>{SECOND}</p>").text == f"{FIRST}\n\n{SECOND}"


def test_headings_that_are_named_stand_once() -> None:
    assert read(f"<p class='par'>{FIRST}</p><h2 class='par'>Sandbanks</h2><p class='par'>{SECOND}</p>").text == f"{FIRST}\n\nSandbanks\n\n{SECOND}"


def test_the_selector_is_checked() -> None:
    with_subheads(css(".par")).check()


def test_many_paragraphs_side_by_side_take_no_longer_each() -> None:
    """Whether an element is alone in its box is not counted: in lxml that takes as long as its siblings are many."""

    def seconds(times: int) -> float:
        tree = html.fromstring(f"<div>{'<p>The bridge.</p>' * times}</div>")
        started = perf_counter()
        for element in tree:
            _place(element)
        return perf_counter() - started

    few, many = min(seconds(1_000) for _ in range(3)), min(seconds(8_000) for _ in range(3))
    assert many < 32 * few
