"""Foreign Policy In Focus."""

from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class ForeignPolicyInFocus(WordPress):
    """Foreign Policy In Focus."""

    marker = None
    name = "Foreign Policy In Focus"
    hosts = ("fpif.org",)
    timezone = "America/New_York"
    title = css("header.article-header h1")
    subtitles = css("header.article-header .lede")
    authors = css("header.article-header .author")
