"""Business Insider Deutschland."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class BusinessInsiderDE(Extractor):
    """Business Insider Deutschland."""

    name = "Business Insider Deutschland"
    hosts = ("businessinsider.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    drop = (css(".sourcepoint__social-placeholder, .wp-block-inline-teaser"),)
