"""Balkan Insight."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class BalkanInsight(WordPress):
    """Balkan Insight."""

    marker = None
    name = "Balkan Insight"
    hosts = ("balkaninsight.com",)
    timezone = "Europe/Belgrade"
    title = css("h1 .headline")
    subtitles = foremost(css(".btArticleExcerpt"))
    authors = css(".btSubTitle a.author")
    published_at = undated(css(".btSubTitle .btArticleDate"))
