"""Blister."""

from newsparse.platforms.undated import undated
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class Blister(WordPress):
    """Blister."""

    marker = None
    name = "Blister"
    hosts = ("blisterreview.com",)
    timezone = "America/Denver"
    title = css("h1.entry-title")
    authors = css("span.author-name")
    published_at = undated(css("time.entry-date"))
