"""36氪."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class ThirtySixKr(Extractor):
    """36氪."""

    name = "36氪"
    hosts = ("36kr.com",)
    timezone = "Asia/Shanghai"
    body = bulk(running_text(".articleDetailContent, .article-content"))
