"""Pages in the markup that publishers are known to use, with invented text in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NamedTuple

from newsparse import Article, default_registry, parse
from newsparse.page import Page

TITLE = "Drachenschule öffnet auf der alten Startbahn"
WORDS = {
    "L": "Auf einem stillgelegten Flugplatz lernen Kinder den Wind zu lesen, und die erste Klasse hat vierzig Schüler.",
    "A": "Die Startbahn war elf Jahre gesperrt, als Odalys Ferrow ihre nördliche Hälfte zum Preis eines Fahrrads mietete.",
    "B": "Den Zaun flickte sie selbst, den Turm strich sie gelb, und vom Wetteramt erbat sie sich den ältesten Windsack.",
    "C": "Am Nachmittag sitzen die Eltern im Gras und halten die Schnüre, während die Kinder den zweiten Drachen holen.",
    "S": "Ein gelber Turm",
    "K": "Vierzig Kinder lernen Drachenflug.",
    "X": "Unser Sommerkalender mit zwölf Bildern von Wolken kann noch bis Ende Mai bestellt werden.",
}
FIELDS = ("title", "authors", "tags", "body", "published_at")


class Layout(NamedTuple):
    """A page of a publisher, and what it must read as.

    Attributes:
        body: the letters stand for ``WORDS`` where braces are around them.
        text: the letters of the body's blocks, in order.
        ld: what the JSON-LD states besides headline, date, and the keywords "Drachen" and "Wind".
        authors, tags: what the page shows.
        without: fields that this layout does not state.
    """

    url: str
    body: str
    text: str = "LASB"
    head: str = ""
    authors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    ld: Mapping[str, object] = {}


_STATED = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE, "keywords": ["Drachen", "Wind"], "datePublished": "2031-05-06T07:15:00Z"}


def read(layout: Layout) -> Article:
    """The article of the page, whose metadata state ``TITLE`` and whose h1, if the layout has none, another headline."""
    h1 = "" if "<h1" in layout.body.replace("<h1>Zwei", "") else "<h1>Wo man den Wind liest</h1>"
    head = f"<meta property='og:title' content='{TITLE}'><script type='application/ld+json'>{json.dumps({**_STATED, **layout.ld})}</script>{layout.head}"
    body = layout.body.format_map(WORDS)
    return parse(f"<html lang='de'><head>{head}</head><body>{h1}{body}<footer><p>Imprint</p></footer></body></html>", url=layout.url)


def check(layout: Layout) -> None:
    """The text is read, and every source that the page's extractor declares is hit."""
    article = read(layout)
    assert article.text.split("\n\n") == [WORDS[letter] for letter in layout.text]
    extractor = default_registry().find(Page.read("<p>x</p>", layout.url, max_bytes=100))
    for field in FIELDS:
        if any(extractor.declarations(field)) and field not in layout.without:
            assert article.provenance[field].extractor in [owner for owner, _ in extractor.declarations(field)], field
    if any(extractor.declarations("title")):
        assert article.title == TITLE
    if layout.authors:
        assert tuple(author.name for author in article.authors) == layout.authors
    if layout.tags:
        assert article.tags == layout.tags
