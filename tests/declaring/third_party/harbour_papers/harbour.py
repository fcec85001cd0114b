"""Harbour Daily: its rules are data."""

from newsparse import Extractor, css, meta


class HarbourDaily(Extractor):
    """Harbour Daily."""

    name = "Harbour Daily"
    hosts = ("harbourdaily.example",)
    timezone = "Pacific/Auckland"
    subtitles = css(".story-deck p")
    authors = css(".story-writer") | meta("author")
    published_at = css(".story-time", attr="data-at")
    body = css(".story-text")
    drop = (css(".story-promo"),)
