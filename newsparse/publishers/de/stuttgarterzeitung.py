"""Stuttgarter Zeitung and Stuttgarter Nachrichten: they share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, ld, meta


class StuttgarterZeitung(Extractor):
    """Stuttgarter Zeitung and Stuttgarter Nachrichten: they share one layout."""

    hosts = ("stuttgarter-zeitung.de", "stuttgarter-nachrichten.de")
    timezone = "Europe/Berlin"
    title = meta("og:title")
    published_at = ld("datePublished")
    lead = css("section.u-article-header > div > span:not([class*=u-article-type-flag])")
    tags = css("ul.u-tags__list li").but("alle themen") | ld("keywords")
    body = bulk(css("div.article-body p, div.article-body h2, div.article-body ul:not([class])")) | bulk(
        css("article p.u-paragraph, article ul.u-list, article h2[class*=u-headline]")
    )
