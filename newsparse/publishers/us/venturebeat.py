"""VentureBeat."""

from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class VentureBeat(WordPress):
    """VentureBeat."""

    marker = None
    name = "VentureBeat"
    hosts = ("venturebeat.com",)
    timezone = "America/Los_Angeles"
    title = css("h1.article-title")
    drop = (css(".post-boilerplate, .boilerplate-before, .boilerplate-after"),)
