"""The Daily Dot."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class DailyDot(Extractor):
    """The Daily Dot."""

    name = "The Daily Dot"
    hosts = ("dailydot.com",)
    timezone = "America/Chicago"
    title = css("h1.article-head")
    subtitles = foremost(css(".article-sub-head"))
