"""Vatican News."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class VaticanNews(Extractor):
    """Vatican News."""

    name = "Vatican News"
    hosts = ("vaticannews.va",)
    timezone = "Europe/Rome"
    title = css("h1.article__title")
    subtitles = css(".article__subTitle")
    lead = css(".article__subTitle")
