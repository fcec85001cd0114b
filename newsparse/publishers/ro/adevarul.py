"""Adevărul."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Adevarul(Extractor):
    """Adevărul."""

    name = "Adevărul"
    hosts = ("adevarul.ro",)
    timezone = "Europe/Bucharest"
    body = bulk(running_text("main .content, .article-body, .article-content"))
