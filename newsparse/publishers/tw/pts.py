"""公視新聞網."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class PTS(Extractor):
    """公視新聞網."""

    name = "公視新聞網"
    hosts = ("news.pts.org.tw",)
    timezone = "Asia/Taipei"
    title = css("h1.article-title")
