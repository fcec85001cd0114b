"""中時新聞網."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class ChinaTimes(Extractor):
    """中時新聞網."""

    name = "中時新聞網"
    hosts = ("chinatimes.com",)
    timezone = "Asia/Taipei"
    body = bulk(running_text(".article-body"))
