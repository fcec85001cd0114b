"""Russia Beyond."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class RussiaBeyond(Extractor):
    """Russia Beyond."""

    name = "Russia Beyond"
    hosts = ("rbth.com",)
    timezone = "Europe/Moscow"
    title = css(".article__head h1")
    subtitles = css(".article__summary")
    lead = css(".article__summary")
    authors = css(".article__author")
