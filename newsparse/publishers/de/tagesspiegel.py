"""Tagesspiegel."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, ld, meta


class Tagesspiegel(Extractor):
    """Tagesspiegel. Class names are hashes that change with every release."""

    name = "Tagesspiegel"
    hosts = ("tagesspiegel.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    published_at = ld("datePublished")
    lead = css("div.Hay.Haz p.Ha6")
    tags = ld("keywords")
    body = bulk(running_text("#story-elements"))
