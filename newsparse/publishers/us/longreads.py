"""Longreads."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class Longreads(WordPress):
    """Longreads."""

    marker = None
    name = "Longreads"
    hosts = ("longreads.com",)
    timezone = "America/New_York"
    title = css("h1.entry-title")
    subtitles = foremost(css(".entry-subhead"))
