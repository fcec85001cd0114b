"""Boston.com."""

from newsparse.platforms.undated import undated
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class BostonCom(WordPress):
    """Boston.com."""

    marker = None
    name = "Boston.com"
    hosts = ("boston.com",)
    timezone = "America/New_York"
    title = css("header.content-header h1")
    subtitles = css("header.content-header h2")
    published_at = undated(css(".content-byline__timestamp"))
