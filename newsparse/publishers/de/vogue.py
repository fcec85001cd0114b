"""VOGUE Germany."""

from newsparse.publishers.us.condenast import CondeNast
from newsparse.sources import meta


class VogueDE(CondeNast):
    """VOGUE Germany."""

    name = "VOGUE Germany"
    hosts = ("vogue.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
