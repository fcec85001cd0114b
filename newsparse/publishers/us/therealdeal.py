"""The Real Deal."""

from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class TheRealDeal(WordPress):
    """The Real Deal."""

    marker = None
    name = "The Real Deal"
    hosts = ("therealdeal.com",)
    timezone = "America/New_York"
    title = css(".single-header h1")
    authors = css(".single-header .single-header-byline")
