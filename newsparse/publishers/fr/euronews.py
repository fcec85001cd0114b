"""Euronews."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class Euronews(Extractor):
    """Euronews."""

    name = "Euronews"
    hosts = ("euronews.com",)
    timezone = "Europe/Paris"
    title = meta("og:title")
    lead = css(".c-article-summary")
    drop = (css(".widget__related_list, .widget__author"),)
