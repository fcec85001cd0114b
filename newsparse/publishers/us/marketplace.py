"""Marketplace."""

from newsparse.platforms.undated import undated
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class Marketplace(WordPress):
    """Marketplace."""

    marker = None
    name = "Marketplace"
    hosts = ("marketplace.org",)
    timezone = "America/Los_Angeles"
    title = css(".c-story-head__body h1")
    authors = css(".c-story-head__body-meta-author")
    published_at = undated(css(".c-story-head__body-meta-date"))
