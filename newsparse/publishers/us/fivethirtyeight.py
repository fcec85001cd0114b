"""FiveThirtyEight."""

from newsparse.platforms.undated import undated
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class FiveThirtyEight(WordPress):
    """FiveThirtyEight."""

    marker = None
    name = "FiveThirtyEight"
    hosts = ("fivethirtyeight.com",)
    timezone = "America/New_York"
    title = css("header.post-info h1")
    subtitles = css("header.post-info h2")
    authors = css("header.post-info .author")
    published_at = undated(css("header.post-info time"))
