"""Regional broadcasters of the Netherlands that share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class RegionalBroadcasters(Extractor):
    """Regional broadcasters of the Netherlands: RTV Oost, Omroep West and Omroep Gelderland share one layout."""

    hosts = ("rtvoost.nl", "omroepwest.nl", "gld.nl")
    timezone = "Europe/Amsterdam"
    body = bulk(css(".article-content div.text, .article-content h2"))
