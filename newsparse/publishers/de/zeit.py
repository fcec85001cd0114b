"""DIE ZEIT."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css


class Zeit(Extractor):
    """DIE ZEIT."""

    name = "DIE ZEIT"
    hosts = ("zeit.de",)
    timezone = "Europe/Berlin"
    lead = css(".summary")
    body = running_text(".article-page")
    drop = (saying("p", r"© dpa-infocom"),)


class ZeitEPaper(Zeit):
    """The printed pages of DIE ZEIT."""

    hosts = ("epaper.zeit.de",)
    title = css("p.title")
    subtitles = css(".article > subtitle")
    authors = css(".article__author")
