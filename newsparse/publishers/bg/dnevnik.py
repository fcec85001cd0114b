"""Economedia: Dnevnik and Capital share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Dnevnik(Extractor):
    """Economedia: Dnevnik and Capital share one layout."""

    hosts = ("dnevnik.bg", "capital.bg")
    timezone = "Europe/Sofia"
    body = bulk(running_text(".article-content, .story-content"))
