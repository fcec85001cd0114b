"""Telex."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Telex(Extractor):
    """Telex."""

    name = "Telex"
    hosts = ("telex.hu",)
    timezone = "Europe/Budapest"
    lead = css(".article__lead")
    body = bulk(running_text(".article-html-content > div, .article-html-content"))
