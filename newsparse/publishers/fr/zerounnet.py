"""01net."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class ZeroUnNet(Extractor):
    """01net."""

    name = "01net"
    hosts = ("01net.com",)
    timezone = "Europe/Paris"
    subtitles = css(".post-excerpt")
    lead = css(".post-excerpt")
