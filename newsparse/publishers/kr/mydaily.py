"""마이데일리."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class MyDaily(Extractor):
    """마이데일리."""

    name = "마이데일리"
    hosts = ("mydaily.co.kr",)
    timezone = "Asia/Seoul"
    title = css(".tit_news")
    authors = css(".article_info .name")
    published_at = css(".article_info .date")
    body = css("#article_txt") | css(".article_txt") | css(".read_view_text")
