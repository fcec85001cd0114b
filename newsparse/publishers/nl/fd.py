"""Het Financieele Dagblad."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class FD(Extractor):
    """Het Financieele Dagblad."""

    name = "Het Financieele Dagblad"
    hosts = ("fd.nl",)
    timezone = "Europe/Amsterdam"
    body = bulk(with_subheads(css(".article-body p, [class*=article-body] p")))
