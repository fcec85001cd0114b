"""マイナビニュース."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class MynaviNews(Extractor):
    """マイナビニュース."""

    name = "マイナビニュース"
    hosts = ("news.mynavi.jp",)
    timezone = "Asia/Tokyo"
    authors = css("a.articleHeader_name") | css(".article-author a.article-author__name, .article-author > a")
