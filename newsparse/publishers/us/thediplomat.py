"""The Diplomat."""

from newsparse.platforms.undated import undated
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class TheDiplomat(WordPress):
    """The Diplomat."""

    marker = None
    name = "The Diplomat"
    hosts = ("thediplomat.com",)
    timezone = "America/New_York"
    subtitles = css("header #td-lead")
    authors = css("header .td-author")
    published_at = undated(css("header .td-date"))
