"""ntv."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, meta


class NTV(Extractor):
    """ntv."""

    name = "ntv"
    hosts = ("n-tv.de",)
    timezone = "Europe/Berlin"
    # The h1 holds the kicker too.
    title = meta("og:title")
    authors = css(".article__author")
    body = bulk(running_text("div.article__text"))
