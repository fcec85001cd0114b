"""MTV News."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class MTVNews(Extractor):
    """MTV News."""

    name = "MTV News"
    hosts = ("mtv.com",)
    timezone = "America/New_York"
    title = css("h1.headline")
    subtitles = foremost(css(".sub-headline"))
    published_at = undated(css(".published-date-time"))
