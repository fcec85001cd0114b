"""The National Interest."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class NationalInterest(Extractor):
    """The National Interest."""

    name = "The National Interest"
    hosts = ("nationalinterest.org",)
    timezone = "America/New_York"
    title = css("h1.detail__title")
    subtitles = css(".detail__sub")
