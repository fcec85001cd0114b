"""عكاظ."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Okaz(Extractor):
    """عكاظ."""

    name = "عكاظ"
    hosts = ("okaz.com.sa",)
    timezone = "Asia/Riyadh"
    body = bulk(running_text(".article-body, .content-article"))
