"""Vatican News."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class VaticanNews(Extractor):
    """Vatican News."""

    name = "Vatican News"
    hosts = ("vaticannews.va",)
    timezone = "Europe/Rome"
    title = css("h1.article__title")
    subtitles = foremost(css(".article__subTitle"))
    lead = foremost(css(".article__subTitle"))
