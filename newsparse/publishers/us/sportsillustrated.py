"""Sports Illustrated."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class SportsIllustrated(Extractor):
    """Sports Illustrated."""

    name = "Sports Illustrated"
    hosts = ("si.com",)
    timezone = "America/New_York"
    title = css("h1.headline, h1.m-detail-header--title")
    subtitles = foremost(css(".m-detail-header--dek") | css(".quick-hit ul"))
