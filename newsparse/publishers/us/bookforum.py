"""Bookforum."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class Bookforum(Extractor):
    """Bookforum."""

    name = "Bookforum"
    hosts = ("bookforum.com",)
    timezone = "America/New_York"
    title = css(".blog-article__header h1")
    subtitles = foremost(css(".blog-article__subtitle"))
    authors = css(".blog-article__writer")
