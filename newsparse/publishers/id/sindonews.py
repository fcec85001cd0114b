"""SINDOnews."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class SINDOnews(Extractor):
    """SINDOnews."""

    name = "SINDOnews"
    hosts = ("sindonews.com",)
    timezone = "Asia/Jakarta"
    title = css("h1.detail-title")
    published_at = undated(css(".detail-date-artikel"))
