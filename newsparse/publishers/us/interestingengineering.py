"""Interesting Engineering."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class InterestingEngineering(Extractor):
    """Interesting Engineering."""

    name = "Interesting Engineering"
    hosts = ("interestingengineering.com",)
    timezone = "America/New_York"
    title = css("h1.content-title")
    subtitles = foremost(css(".content-sub-title"))
