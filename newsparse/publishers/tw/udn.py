"""United Daily News Group: udn.com and its sections of their own names."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class UDN(Extractor):
    """United Daily News Group: udn.com and its sections of their own names."""

    hosts = ("udn.com",)
    timezone = "Asia/Taipei"
    title = css(".article-content__title")
    authors = css(".article-content__author").re(r"記者.{2,40}") | css(".article-content__author a[href*='/reporter/']") | css(".article-content__author a")
    body = bulk(running_text(".article-content__editor, #article_body"))
