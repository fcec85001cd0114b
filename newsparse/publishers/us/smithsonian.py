"""Smithsonian Magazine."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Smithsonian(Extractor):
    """Smithsonian Magazine."""

    name = "Smithsonian Magazine"
    hosts = ("smithsonianmag.com",)
    timezone = "America/New_York"
    title = css("h1#articleTitle") | css("header.article-header h1")
    subtitles = css("header.article-header h2")
    published_at = undated(css("time.pub-date"))
