"""Entrepreneur."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class Entrepreneur(Extractor):
    """Entrepreneur."""

    name = "Entrepreneur"
    hosts = ("entrepreneur.com",)
    timezone = "America/New_York"
    title = css("h1.headline")
    subtitles = foremost(css(".art-deck"))
