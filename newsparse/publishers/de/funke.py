"""Funke Mediengruppe: its regional newspapers share one layout."""

from newsparse.extractor import Extractor
from newsparse.sources import css, ld


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
    authors = css("main article address")
    lead = css("article div.expressive-copy-lg")
    # The second: lists whose every item is a link point to other articles.
    drop = (css(".not-prose:not(figure)"), css(".article-body > ul:not(:has(li:not(:has(a))))"))
