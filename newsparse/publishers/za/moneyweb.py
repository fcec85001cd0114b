"""Moneyweb."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Moneyweb(Extractor):
    """Moneyweb."""

    name = "Moneyweb"
    hosts = ("moneyweb.co.za",)
    timezone = "Africa/Johannesburg"
    title = css("h1.article-headline")
    subtitles = css(".article-headline ~ .article-excerpt, .article-header .article-excerpt")
    authors = css(".article-meta .author")
