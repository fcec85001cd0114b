"""The Moscow Times."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class MoscowTimes(Extractor):
    """The Moscow Times."""

    name = "The Moscow Times"
    hosts = ("themoscowtimes.com",)
    timezone = "Europe/Moscow"
    title = css(".article__header h1")
    subtitles = css(".article__header h2")
    authors = css(".byline__details .byline__author")
    published_at = undated(css(".byline__details time"))
