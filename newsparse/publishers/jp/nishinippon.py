"""西日本新聞."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class NishinipponShimbun(Extractor):
    """西日本新聞."""

    name = "西日本新聞"
    hosts = ("nishinippon.co.jp",)
    timezone = "Asia/Tokyo"
    body = bulk(running_text(".c-articleBody, .article-body, .newsdetail_text"))
