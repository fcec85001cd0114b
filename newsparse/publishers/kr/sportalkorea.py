"""스포탈코리아."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class SportalKorea(Extractor):
    """스포탈코리아."""

    name = "스포탈코리아"
    hosts = ("sportalkorea.com",)
    timezone = "Asia/Seoul"
    title = css("#reView h2")
    body = bulk(css(".review_text02"))
