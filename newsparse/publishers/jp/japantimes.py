"""The Japan Times."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class JapanTimes(Extractor):
    """The Japan Times."""

    name = "The Japan Times"
    hosts = ("japantimes.co.jp",)
    timezone = "Asia/Tokyo"
    body = bulk(css(".article-body > p, .article-body > h2, #jtarticle > p"))
