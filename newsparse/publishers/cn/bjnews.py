"""新京报."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class BeijingNews(Extractor):
    """新京报."""

    name = "新京报"
    hosts = ("bjnews.com.cn",)
    timezone = "Asia/Shanghai"
    body = bulk(running_text("#contentStr, .bodyTitle .content"))
