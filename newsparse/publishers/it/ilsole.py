"""Il Sole 24 Ore."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class IlSole24Ore(Extractor):
    """Il Sole 24 Ore."""

    name = "Il Sole 24 Ore"
    hosts = ("ilsole24ore.com",)
    timezone = "Europe/Rome"
    title = css("h1.atitle")
    subtitles = foremost(css(".asummary"))
    lead = css(".asummary")
    body = bulk(css(".aentry p.atext, .aentry h2, .aentry h3"))
