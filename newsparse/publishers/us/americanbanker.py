"""Arizent: American Banker, The Bond Buyer and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Arizent(Extractor):
    """Arizent: American Banker, The Bond Buyer and their sisters share one layout."""

    hosts = ("americanbanker.com", "bondbuyer.com", "accountingtoday.com", "nationalmortgagenews.com")
    timezone = "America/New_York"
    title = css("h1.ArticlePage-headline")
    authors = css(".ArticlePage-authorName")
    published_at = undated(css(".ArticlePage-datePublished"))
