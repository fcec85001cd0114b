"""GameSpot."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class GameSpot(Extractor):
    """GameSpot."""

    name = "GameSpot"
    hosts = ("gamespot.com",)
    timezone = "America/Los_Angeles"
    subtitles = foremost(css(".news-deck"))
