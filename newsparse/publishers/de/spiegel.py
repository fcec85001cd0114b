"""DER SPIEGEL."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class Spiegel(Extractor):
    """DER SPIEGEL."""

    name = "DER SPIEGEL"
    hosts = ("spiegel.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    lead = css("main header .RichText")
    tags = meta("news_keywords")
