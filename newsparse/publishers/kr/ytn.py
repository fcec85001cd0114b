"""YTN."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class YTN(Extractor):
    """YTN."""

    name = "YTN"
    hosts = ("ytn.co.kr",)
    timezone = "Asia/Seoul"
    title = css("h2.news_title span") | css("h2.news_title")
    published_at = css(".news_info .date")
    body = css("#CmAdContent") | css(".article_paragraph")
