"""ANTARA."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Antara(Extractor):
    """ANTARA."""

    name = "ANTARA"
    hosts = ("antaranews.com",)
    timezone = "Asia/Jakarta"
    body = bulk(
        running_text(".post-content, .wrap__article-detail-content") | css(".wrap__article-detail-content")
    )
