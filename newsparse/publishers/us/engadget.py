"""Engadget."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Engadget(Extractor):
    """Engadget."""

    name = "Engadget"
    hosts = ("engadget.com",)
    timezone = "America/New_York"
    body = bulk(running_text(".article-text, .caas-body"))
