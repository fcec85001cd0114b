"""Interesting Engineering."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class InterestingEngineering(Extractor):
    """Interesting Engineering."""

    name = "Interesting Engineering"
    hosts = ("interestingengineering.com",)
    timezone = "America/New_York"
    title = css("h1.content-title")
    subtitles = css(".content-sub-title")
