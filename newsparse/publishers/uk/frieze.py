"""Frieze."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class Frieze(Extractor):
    """Frieze."""

    name = "Frieze"
    hosts = ("frieze.com",)
    timezone = "Europe/London"
    title = css("h1.article-header-title")
    subtitles = foremost(css(".article-header-headline"))
