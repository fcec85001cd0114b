"""stern."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class Stern(Extractor):
    """stern."""

    name = "stern"
    hosts = ("stern.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    lead = css(".intro__text")
