"""The American Conservative."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class AmericanConservative(WordPress):
    """The American Conservative."""

    marker = None
    name = "The American Conservative"
    hosts = ("theamericanconservative.com",)
    timezone = "America/New_York"
    title = css(".c-hero-article__title")
    subtitles = foremost(css(".c-hero-article__excerpt"))
    published_at = undated(css(".o-byline__date-item"))
