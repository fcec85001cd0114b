"""B92."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class B92(Extractor):
    """B92."""

    name = "B92"
    hosts = ("b92.net",)
    timezone = "Europe/Belgrade"
    body = bulk(running_text(".single-news-content, .article-text, .news-text"))
