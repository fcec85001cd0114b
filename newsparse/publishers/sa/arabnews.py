"""Arab News."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class ArabNews(Extractor):
    """Arab News."""

    name = "Arab News"
    hosts = ("arabnews.com",)
    timezone = "Asia/Riyadh"
    body = bulk(running_text(".entry-content, .field-item.even, .field-name-body .field-item"))
