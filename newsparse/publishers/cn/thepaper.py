"""澎湃新闻."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class ThePaper(Extractor):
    """澎湃新闻."""

    name = "澎湃新闻"
    hosts = ("thepaper.cn",)
    timezone = "Asia/Shanghai"
    body = bulk(running_text("[class*=index_cententWrap], .news_txt") | css(".news_txt"))
