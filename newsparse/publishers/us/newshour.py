"""PBS NewsHour."""

from newsparse.platforms.undated import undated
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class NewsHour(WordPress):
    """PBS NewsHour."""

    marker = None
    name = "PBS NewsHour"
    hosts = ("pbs.org",)
    timezone = "America/New_York"
    title = css("h1.post__title")
    authors = css(".post__byline [itemprop=name]")
    published_at = undated(css("time.post__date"))
