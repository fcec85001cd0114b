"""Mitteldeutscher Rundfunk."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.saying import saying
from newsparse.sources import css, ld, meta, xpath


class MDR(Extractor):
    """Mitteldeutscher Rundfunk."""

    name = "Mitteldeutscher Rundfunk"
    hosts = ("mdr.de",)
    timezone = "Europe/Berlin"
    title = xpath("//header[p[@class='preface']]/h1") | ld("headline")
    published_at = ld("datePublished")
    authors = css(".articleMeta > .author").re(r"^(.*?)(?:,\s?MDR\b[^,]*)?$")
    lead = css("p.einleitung") | css("header > p.preface")
    # The keywords name the desks, too.
    tags = meta("news_keywords") | meta("keywords").but(
        "newsticker|SpiO|Sport|Sport im Osten|kulturnachrichten|kulturarena|Thüringen|Sachsen|Sachsen-Anhalt|Anhalt"
    )
    body = bulk(
        css("div[class*=paragraph] > p, div[class*=paragraph] > ul, div[class*=paragraph] > ol, div > h3.subtitle")
    ) | bulk(css("article > p:not([class]), article > ul, article > blockquote, article > h2"))
    # "MDR (abc)", "Quelle: dpa", "dpa, epd (abc)"
    drop = (saying("p", r"(?=.{0,79}$)(?:MDR (?:AKTUELL )?\(|Quellen?:|[a-zA-Z]{2,4}(?:[,/] ?[a-zA-Z]{2,4}){1,3}(?: \([a-zA-Z]{2,4}\))?$)"),)
    # Without its script the page shows no picture.
    photo = css(".mediaCon > noscript")
