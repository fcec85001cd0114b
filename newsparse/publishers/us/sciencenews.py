"""Science News."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class ScienceNews(WordPress):
    """Science News."""

    marker = None
    name = "Science News"
    hosts = ("sciencenews.org",)
    timezone = "America/New_York"
    title = css("h1[class*=header-default__title___]")
    subtitles = foremost(css("[class*=header-default__deck___]"))
    drop = (css("[class*=newsletter-signup__wrapper___]"),)
