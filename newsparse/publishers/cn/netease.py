"""网易."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, meta


class NetEase(Extractor):
    """网易."""

    hosts = ("163.com",)
    timezone = "Asia/Shanghai"
    title = css("h1.post_title")
    authors = meta("article:author")
    publisher = css(".post_info a:not(.post_jubao)") | css("#ne_article_source")
    drop = (css(".post_statement"),)
    body = bulk(running_text(".post_body, #content .post_text, #endText"))
