"""Australian Associated Press."""

from newsparse.platforms.undated import undated
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class AAP(WordPress):
    """Australian Associated Press."""

    marker = None
    name = "Australian Associated Press"
    hosts = ("aap.com.au",)
    timezone = "Australia/Sydney"
    title = css("h1.c-article__title")
    authors = css(".c-article__byline")
    published_at = undated(css(".c-article__date"))
