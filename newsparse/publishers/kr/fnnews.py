"""파이낸셜뉴스."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class FinancialNews(Extractor):
    """파이낸셜뉴스."""

    name = "파이낸셜뉴스"
    hosts = ("fnnews.com",)
    timezone = "Asia/Seoul"
    authors = css("#customByline")
    body = css("#article_content")
