"""Top Gear."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class TopGear(Extractor):
    """Top Gear."""

    name = "Top Gear"
    hosts = ("topgear.com",)
    timezone = "Europe/London"
    authors = css(".post-info__author a")
    published_at = undated(css(".post-info__date"))
