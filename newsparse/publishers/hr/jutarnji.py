"""Hanza Media: Jutarnji list and Slobodna Dalmacija share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Jutarnji(Extractor):
    """Hanza Media: Jutarnji list and Slobodna Dalmacija share one layout."""

    hosts = ("jutarnji.hr", "slobodnadalmacija.hr")
    timezone = "Europe/Zagreb"
    lead = css(".item__subtitle, .article__lead")
    body = bulk(running_text(".itemFullText, .article__body"))
