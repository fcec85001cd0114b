"""BILD."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import ld, meta


class Bild(Extractor):
    """BILD."""

    name = "BILD"
    hosts = ("bild.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    published_at = ld("datePublished")
    body = bulk(running_text("div.article-body"))
