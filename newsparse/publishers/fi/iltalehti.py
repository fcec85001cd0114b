"""Iltalehti."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class Iltalehti(Extractor):
    """Iltalehti."""

    name = "Iltalehti"
    hosts = ("iltalehti.fi",)
    timezone = "Europe/Helsinki"
    lead = css(".article-description, .article-body-lead")
    body = bulk(with_subheads(css(".article-body .paragraph")))
