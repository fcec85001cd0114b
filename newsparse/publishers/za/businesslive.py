"""BusinessLIVE."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class BusinessLive(Extractor):
    """BusinessLIVE."""

    name = "BusinessLIVE"
    hosts = ("businesslive.co.za",)
    timezone = "Africa/Johannesburg"
    title = css(".article-title-primary")
    subtitles = foremost(css(".article-title-tertiary"))
    published_at = undated(css(".article-pub-date"))
