"""共同通信."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Kyodo(Extractor):
    """共同通信."""

    name = "共同通信"
    hosts = ("nordot.app", "kyodonews.jp", "english.kyodonews.net")
    timezone = "Asia/Tokyo"
    body = bulk(running_text(".ma__p, .article-body, .main_content_body"))
