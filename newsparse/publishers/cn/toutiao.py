"""今日头条: the portal's pages of an article. The publisher is the account that posted it."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Toutiao(Extractor):
    """今日头条."""

    hosts = ("toutiao.com",)
    timezone = "Asia/Shanghai"
    title = css(".article-content h1")
    publisher = css(".article-meta .name a, .article-meta .name")
    caption = css(".pgc-img-caption")
    body = bulk(running_text("article.tt-article-content, article.syl-article-base"))
