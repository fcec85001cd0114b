"""البيان."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class AlBayan(Extractor):
    """البيان."""

    name = "البيان"
    hosts = ("albayan.ae",)
    timezone = "Asia/Dubai"
    body = bulk(running_text(".articlecontent, .article-body"))
