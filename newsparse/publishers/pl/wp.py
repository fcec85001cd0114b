"""Wirtualna Polska: WP, Money.pl and o2 share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class WirtualnaPolska(Extractor):
    """Wirtualna Polska: WP, Money.pl and o2 share one layout."""

    hosts = ("wp.pl", "money.pl", "o2.pl")
    timezone = "Europe/Warsaw"
    lead = css(".article--lead")
    body = bulk(css(".article--text, .wp-content-text-raw, .wp-content-text"))
