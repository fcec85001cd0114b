"""Funke Mediengruppe: its regional newspapers share one layout."""

from __future__ import annotations

from typing import Any

from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css, ld

_TAGS = css("a[data-track-v2-parentlabel='Mehr lesen über']")
#: "Kites – all about kites"
_LISTED = css("div.not-prose.font-sans > ul > li").re(r"^(.+?)(?: [–:] .*)?$")


class Funke(Extractor):
    """Funke Mediengruppe: its regional newspapers share one layout."""

    hosts = (
        "braunschweiger-zeitung.de",
        "morgenpost.de",
        "abendblatt.de",
        "waz.de",
        "nrz.de",
        "wp.de",
        "wr.de",
        "ikz-online.de",
        "thueringer-allgemeine.de",
        "otz.de",
        "tlz.de",
        "harzkurier.de",
    )
    timezone = "Europe/Berlin"
    title = ld("headline")
    published_at = ld("datePublished")
    authors = css("main article address")
    lead = css("article div.expressive-copy-lg, .article__header__intro__text")
    body = running_text(".article-body") | running_text(".article__body")
    drop = (
        css(".not-prose:not(figure), .article-body > p[rel=author]"),
        # Lists whose every item is a link, and lines behind arrows, point to other articles.
        css(".article-body > ul:not(:has(li:not(:has(a))))"),
        saying("p, h3", r">>|(?:Mehr zum Thema|Auch interessant|Weitere (?:News|Videos)|Alle Artikel der Serie)\b"),
    )

    def tags(self, page: Page) -> list[Any]:
        """The links below the text. Until 2025 a list, but of what many read where the metadata have keywords."""
        return _TAGS.find(page) or ([] if page.meta("news_keywords", "keywords") else _LISTED.find(page))
