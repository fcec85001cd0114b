"""The National Interest."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class NationalInterest(Extractor):
    """The National Interest."""

    name = "The National Interest"
    hosts = ("nationalinterest.org",)
    timezone = "America/New_York"
    title = css("h1.detail__title")
    subtitles = foremost(css(".detail__sub"))
