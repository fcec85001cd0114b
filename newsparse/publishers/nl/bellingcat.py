"""Bellingcat."""

from newsparse.platforms.undated import undated
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class Bellingcat(WordPress):
    """Bellingcat."""

    marker = None
    name = "Bellingcat"
    hosts = ("bellingcat.com",)
    timezone = "Europe/Amsterdam"
    title = css(".singular__content__text__title h1")
    authors = css(".sidebar--author span")
    published_at = undated(css("time.meta__time"))
