"""Stuttgarter Zeitung and Stuttgarter Nachrichten: they share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, ld, meta


class StuttgarterZeitung(Extractor):
    """Stuttgarter Zeitung and Stuttgarter Nachrichten: they share one layout."""

    hosts = ("stuttgarter-zeitung.de", "stuttgarter-nachrichten.de")
    timezone = "Europe/Berlin"
    title = meta("og:title")
    tags = ld("keywords")
    body = bulk(css("div.article-body p, div.article-body h2, div.article-body ul:not([class])"))
