"""Us Weekly."""

from newsparse.platforms.undated import undated
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class UsWeekly(WordPress):
    """Us Weekly."""

    marker = None
    name = "Us Weekly"
    hosts = ("usmagazine.com",)
    timezone = "America/New_York"
    title = css("h1.content-title") | css("header.article-head h1")
    authors = css(".content-byline a.author") | css("a.article-byline")
    published_at = undated(css("time.content-published-date") | css("time.article-published-date"))
    drop = (css(".module-related"),)
