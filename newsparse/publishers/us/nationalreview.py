"""National Review."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css, meta


class NationalReview(WordPress):
    """National Review."""

    marker = None
    name = "National Review"
    hosts = ("nationalreview.com",)
    timezone = "America/New_York"
    title = css("h1.article-header__title")
    subtitles = foremost(css(".article-header__subtitle"))
    authors = meta("sailthru.author")
    drop = (
        css(".ad-unit, .article-header__remixd-player, .author-module-ad-container, .article-social-comment"),
    )
