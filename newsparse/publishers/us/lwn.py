"""LWN.net."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class LWN(Extractor):
    """LWN.net."""

    name = "LWN.net"
    hosts = ("lwn.net",)
    timezone = "America/Denver"
    authors = css(".FeatureByline > b")
    published_at = undated(css(".FeatureByline").re(r"([A-Z][a-z]+ \d{1,2}, \d{4})"))
