"""环球网."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class GlobalTimesCN(Extractor):
    """环球网."""

    name = "环球网"
    hosts = ("huanqiu.com",)
    timezone = "Asia/Shanghai"
    body = bulk(css("textarea.article-content, .l-con.clear section"))
