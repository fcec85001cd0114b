"""The Telegraph."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, meta


class Telegraph(Extractor):
    """The Telegraph."""

    name = "The Telegraph"
    hosts = ("telegraph.co.uk",)
    timezone = "Europe/London"
    title = meta("og:title")
    lead = css("p[itemprop=description]")
    authors = meta("DCSext.author")
    tags = meta("keywords")
    body = bulk(css("div.articleBodyText"))
