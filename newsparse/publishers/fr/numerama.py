"""Numerama."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class Numerama(Extractor):
    """Numerama."""

    name = "Numerama"
    hosts = ("numerama.com",)
    timezone = "Europe/Paris"
    title = css(".post-title h1")
    subtitles = foremost(css(".article-header__description"))
    lead = foremost(css(".article-header__description"))
    drop = (
        css(
            ".summary-entry, .article-footer, .js-newsletter-block, .premium-promo-alert, .ultimedia_cntr, .embedded-tag-container, .humanoid-videos--title"
        ),
    )
