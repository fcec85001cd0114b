"""Heute."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class Heute(Extractor):
    """Heute."""

    name = "Heute"
    hosts = ("heute.at",)
    timezone = "Europe/Vienna"
    body = bulk(with_subheads(css(".article-content p, [class*=article_body] p")))
