"""ガジェット通信."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class GetNews(Extractor):
    """ガジェット通信."""

    name = "ガジェット通信"
    hosts = ("getnews.jp",)
    timezone = "Asia/Tokyo"
    authors = css("span.prof")
    published_at = undated(css(".cattag-top time"))
