"""Time Out."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class TimeOut(Extractor):
    """Time Out."""

    name = "Time Out"
    hosts = ("timeout.com",)
    timezone = "Europe/London"
    title = css("h1[class*=_articleTitle_]")
    subtitles = foremost(css("p[class*=_articleSubtitle_]"))
    authors = css("[class*=_primaryNames_] a")
