"""junge Welt."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class JungeWelt(Extractor):
    """junge Welt. Its text stands in columns without a name of their own."""

    name = "junge Welt"
    hosts = ("jungewelt.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    lead = css(".teaser.lead")
    drop = (css("div.bg-light.mx-auto"),)
