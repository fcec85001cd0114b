"""Het Financieele Dagblad."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class FD(Extractor):
    """Het Financieele Dagblad."""

    name = "Het Financieele Dagblad"
    hosts = ("fd.nl",)
    timezone = "Europe/Amsterdam"
    body = bulk(css(".article-body p, [class*=article-body] p"))
