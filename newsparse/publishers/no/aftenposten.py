"""Schibsted: Aftenposten, Bergens Tidende and E24 share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class Schibsted(Extractor):
    """Schibsted: Aftenposten, Bergens Tidende and E24 share one layout."""

    hosts = (
        "aftenposten.no",
        "bt.no",
        "aftenbladet.no",
        "e24.no",
    )
    timezone = "Europe/Oslo"
    body = bulk(with_subheads(css("article .article-body p, [data-test-tag=article-body] p, .text-component p")))
