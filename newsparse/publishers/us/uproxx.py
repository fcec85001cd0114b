"""UPROXX."""

from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class Uproxx(WordPress):
    """UPROXX."""

    marker = None
    name = "UPROXX"
    hosts = ("uproxx.com",)
    timezone = "America/Los_Angeles"
    title = css(".post-top h1") | css(".entry-header h1.entry-title")
    authors = css("span.authorname") | css(".entry-header .byline a.author")
