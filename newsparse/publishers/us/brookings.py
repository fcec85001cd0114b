"""Brookings."""

from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class Brookings(WordPress):
    """Brookings."""

    marker = None
    name = "Brookings"
    hosts = ("brookings.edu",)
    timezone = "America/New_York"
    title = css(".headline-wrapper h1")
