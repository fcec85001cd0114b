"""Aktuálně.cz."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Aktualne(Extractor):
    """Aktuálně.cz."""

    name = "Aktuálně.cz"
    hosts = ("aktualne.cz",)
    timezone = "Europe/Prague"
    lead = css(".article__perex, .perex")
    body = bulk(running_text(".article__content, #article-content, .clanek"))
