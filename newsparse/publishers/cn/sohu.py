"""搜狐."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Sohu(Extractor):
    """搜狐."""

    name = "搜狐"
    hosts = ("sohu.com",)
    timezone = "Asia/Shanghai"
    body = bulk(running_text("article.article, #mp-editor"))
