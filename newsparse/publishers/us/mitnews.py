"""MIT News."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class MITNews(Extractor):
    """MIT News."""

    name = "MIT News"
    hosts = ("news.mit.edu",)
    timezone = "America/New_York"
    subtitles = foremost(css(".news-article--dek"))
