"""Luxembourg Times."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class LuxembourgTimes(Extractor):
    """Luxembourg Times."""

    name = "Luxembourg Times"
    hosts = ("luxtimes.lu",)
    timezone = "Europe/Luxembourg"
    subtitles = css(".article-header .article-summary")
    published_at = undated(css(".article-header .time-item"))
