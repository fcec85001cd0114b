"""Business Wire."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class BusinessWire(Extractor):
    """Business Wire."""

    name = "Business Wire"
    hosts = ("businesswire.com",)
    timezone = "America/New_York"
    title = css(".bw-release-main header h1")
    subtitles = foremost(css(".bw-release-subhead"))
    published_at = undated(css(".bw-release-timestamp"))
