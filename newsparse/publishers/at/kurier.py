"""Kurier."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class Kurier(Extractor):
    """Kurier."""

    name = "Kurier"
    hosts = ("kurier.at",)
    timezone = "Europe/Vienna"
    lead = css(".article-header-leadText")
    body = bulk(with_subheads(css(".article-paragraphs .paragraph, .article-main .paragraph")))
