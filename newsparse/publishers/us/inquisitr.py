"""The Inquisitr."""

from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class Inquisitr(WordPress):
    """The Inquisitr."""

    marker = None
    name = "The Inquisitr"
    hosts = ("inquisitr.com",)
    timezone = "America/New_York"
    title = css("h1.story--header--title")
    authors = css(".story--header--author")
