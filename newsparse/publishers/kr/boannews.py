"""보안뉴스."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class BoanNews(Extractor):
    """보안뉴스."""

    name = "보안뉴스"
    hosts = ("boannews.com",)
    timezone = "Asia/Seoul"
    title = css("#news_title02")
    published_at = css("#news_util01")
    body = css("#news_content")
