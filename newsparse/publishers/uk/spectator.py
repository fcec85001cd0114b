"""The Spectator."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Spectator(Extractor):
    """The Spectator."""

    name = "The Spectator"
    hosts = ("spectator.co.uk", "spectator.com.au")
    timezone = "Europe/London"
    body = bulk(running_text(".entry-content__wrapper, .article-body"))
