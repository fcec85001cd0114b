"""FASHION Magazine."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class FashionMagazine(WordPress):
    """FASHION Magazine."""

    marker = None
    name = "FASHION Magazine"
    hosts = ("fashionmagazine.com",)
    timezone = "America/Toronto"
    title = css("h1.article-headline")
    subtitles = foremost(css(".standfirst"))
