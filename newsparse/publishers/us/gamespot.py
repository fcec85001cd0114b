"""GameSpot."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class GameSpot(Extractor):
    """GameSpot."""

    name = "GameSpot"
    hosts = ("gamespot.com",)
    timezone = "America/Los_Angeles"
    subtitles = css(".news-deck")
