"""Impress Watch: PC Watch, Internet Watch and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.undated import undated
from newsparse.running import running_text
from newsparse.sources import css


class ImpressWatch(Extractor):
    """Impress Watch: PC Watch, Internet Watch and their sisters share one layout."""

    hosts = ("watch.impress.co.jp",)
    timezone = "Asia/Tokyo"
    authors = css(".article-info .author li, .article-info ul.author")
    published_at = undated(css(".article-info .publish-date"))
    body = bulk(running_text(".main-contents.mainContents, .main-contents"))
