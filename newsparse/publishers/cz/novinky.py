"""Novinky.cz."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class Novinky(Extractor):
    """Novinky.cz."""

    name = "Novinky.cz"
    hosts = ("novinky.cz",)
    timezone = "Europe/Prague"
    lead = css("[data-dot=ogm-article-perex]")
    body = bulk(css("[data-dot=mol-paragraph], [data-dot=mol-subtitle]"))
