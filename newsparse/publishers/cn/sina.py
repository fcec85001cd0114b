"""新浪."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, meta


class Sina(Extractor):
    """新浪."""

    hosts = ("sina.com.cn", "sina.cn")
    timezone = "Asia/Shanghai"
    title = css("h1.main-title")
    publisher = css(".date-source .source") | meta("mediaid") | meta("article:author")
    tags = css("#keywords a, .keywords a")
    body = bulk(running_text("#artibody, #article"))
