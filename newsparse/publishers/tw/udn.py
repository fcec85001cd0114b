"""聯合新聞網."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class UDN(Extractor):
    """聯合新聞網."""

    name = "聯合新聞網"
    hosts = ("udn.com",)
    timezone = "Asia/Taipei"
    title = css(".article-content__title")
    authors = css(".article-content__author a")
    body = bulk(running_text(".article-content__editor, #article_body"))
