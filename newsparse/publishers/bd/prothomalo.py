"""প্রথম আলো."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class ProthomAlo(Extractor):
    """প্রথম আলো."""

    name = "প্রথম আলো"
    hosts = ("prothomalo.com",)
    timezone = "Asia/Dhaka"
    body = bulk(running_text(".story-element-text > div, .story-content .story-element-text, .story-content .story-element-blockquote, .story-content .story-element-quote"))
