"""The Daily Dot."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class DailyDot(Extractor):
    """The Daily Dot."""

    name = "The Daily Dot"
    hosts = ("dailydot.com",)
    timezone = "America/Chicago"
    title = css("h1.article-head")
    subtitles = css(".article-sub-head")
