"""동아사이언스."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class DongaScience(Extractor):
    """동아사이언스."""

    name = "동아사이언스"
    hosts = ("dongascience.com",)
    timezone = "Asia/Seoul"
    title = css("h1.article_title")
    published_at = css("span.date") | css("div.info .date")
    body = css("#article_body") | css(".article_txt")
