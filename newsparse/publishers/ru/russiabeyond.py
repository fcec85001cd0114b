"""Russia Beyond."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class RussiaBeyond(Extractor):
    """Russia Beyond."""

    name = "Russia Beyond"
    hosts = ("rbth.com",)
    timezone = "Europe/Moscow"
    title = css(".article__head h1")
    subtitles = foremost(css(".article__summary"))
    lead = foremost(css(".article__summary"))
    authors = css(".article__author")
