"""01net."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class ZeroUnNet(Extractor):
    """01net."""

    name = "01net"
    hosts = ("01net.com",)
    timezone = "Europe/Paris"
    subtitles = foremost(css(".post-excerpt"))
    lead = foremost(css(".post-excerpt"))
