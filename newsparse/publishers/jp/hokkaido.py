"""北海道新聞."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class HokkaidoShimbun(Extractor):
    """北海道新聞."""

    name = "北海道新聞"
    hosts = ("hokkaido-np.co.jp",)
    timezone = "Asia/Tokyo"
    body = bulk(running_text(".article-body__content, .article-body"))
