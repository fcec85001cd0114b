"""搜狐."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, meta


class Sohu(Extractor):
    """搜狐."""

    hosts = ("sohu.com",)
    timezone = "Asia/Shanghai"
    publisher = css(".data-source a") | meta("mediaid")
    drop = (css(".backsohu, #backsohucom, .statement, [data-role=editor-name]"),)
    body = bulk(running_text("article.article, #mp-editor"))
