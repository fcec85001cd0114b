"""Numerama."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Numerama(Extractor):
    """Numerama."""

    name = "Numerama"
    hosts = ("numerama.com",)
    timezone = "Europe/Paris"
    title = css(".post-title h1")
    drop = (css(".summary-entry, .article-footer, .embedded-tag-container, .humanoid-videos--title"),)
