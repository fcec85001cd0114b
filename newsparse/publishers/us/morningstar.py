"""Morningstar."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Morningstar(Extractor):
    """Morningstar."""

    name = "Morningstar"
    hosts = ("morningstar.com",)
    timezone = "America/Chicago"
    title = css("h1.story__headline")
    subtitles = foremost(css(".story__subtitle"))
    authors = css("article header .article__author")
    published_at = undated(css("article header .article__published-on"))
