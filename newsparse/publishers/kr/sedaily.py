"""서울경제."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class SeoulEconomy(Extractor):
    """서울경제."""

    name = "서울경제"
    hosts = ("sedaily.com",)
    timezone = "Asia/Seoul"
    body = css(".article_view[itemprop=articleBody]") | css("#ttsBody") | css("section.article-body")
