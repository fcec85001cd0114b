"""New Statesman."""

from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class NewStatesman(WordPress):
    """New Statesman."""

    marker = None
    name = "New Statesman"
    hosts = ("newstatesman.com",)
    timezone = "Europe/London"
    drop = (
        css(
            ".newsletter-inner-container, .c-sponsored-article, .c-share, .c-related-articles, .newsletter-pop-up"
        ),
    )
