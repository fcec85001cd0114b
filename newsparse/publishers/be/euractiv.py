"""Euractiv."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Euractiv(Extractor):
    """Euractiv."""

    name = "Euractiv"
    hosts = ("euractiv.com",)
    timezone = "Europe/Brussels"
    authors = css(".ea-byline")
    published_at = undated(css(".ea-dateformat"))
    drop = (css(".ea-own-embed, .ea-article-footer"),)
