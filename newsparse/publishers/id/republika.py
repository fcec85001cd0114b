"""Republika."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Republika(Extractor):
    """Republika."""

    name = "Republika"
    hosts = ("republika.co.id",)
    timezone = "Asia/Jakarta"
    body = bulk(running_text(".article-content article, .article-content, .artikel"))
