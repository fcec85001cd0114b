"""Euronews."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, meta


class Euronews(Extractor):
    """Euronews."""

    name = "Euronews"
    hosts = ("euronews.com",)
    timezone = "Europe/Paris"
    title = meta("og:title")
    lead = css(".c-article-summary")
    body = running_text(".c-article-content")
