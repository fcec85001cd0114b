"""Forbes Россия."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class ForbesRussia(Extractor):
    """Forbes Россия."""

    name = "Forbes Россия"
    hosts = ("forbes.ru",)
    timezone = "Europe/Moscow"
    title = css("header.article__header h1")
    subtitles = foremost(css(".article__lead"))
    lead = foremost(css(".article__lead"))
