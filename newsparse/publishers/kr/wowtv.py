"""한국경제TV."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class WowTV(Extractor):
    """한국경제TV."""

    name = "한국경제TV"
    hosts = ("wowtv.co.kr",)
    timezone = "Asia/Seoul"
    title = css("h1.title-news")
    authors = css(".news-aside span") | css(".repoter-aside .name")
    published_at = css("#artdate")
    modified_at = css("#artupdate")
    tags = css(".hash-tag02 a").re(r"(?:#\s*+)?(\S.*)")
    body = css("#divNewsContent")
