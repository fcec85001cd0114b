"""Golf Channel."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class GolfChannel(Extractor):
    """Golf Channel."""

    name = "Golf Channel"
    hosts = ("golfchannel.com",)
    timezone = "America/New_York"
    title = css("h1.content-title")
    authors = css(".byline .name")
    published_at = undated(css(".byline__date"))
