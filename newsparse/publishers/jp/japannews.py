"""The Japan News."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class JapanNews(Extractor):
    """The Japan News."""

    name = "The Japan News"
    hosts = ("japannews.yomiuri.co.jp",)
    timezone = "Asia/Tokyo"
    body = css("#p-article-block p:not([class]), #p-article-block > h2, #p-article-block figure")
    # The first line of a caption is its credit, and nothing but its place says so.
    credit = css("#p-article-block figcaption > span:first-child")
