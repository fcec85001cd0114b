"""The Independent."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import ld, meta


class Independent(Extractor):
    """The Independent."""

    name = "The Independent"
    hosts = ("independent.co.uk",)
    timezone = "Europe/London"
    title = ld("headline")
    published_at = ld("datePublished")
    tags = meta("keywords")
    body = bulk(running_text("article div#main"))
