"""Politiken."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class Politiken(Extractor):
    """Politiken."""

    name = "Politiken"
    hosts = ("politiken.dk",)
    timezone = "Europe/Copenhagen"
    lead = css(".summary__p, .summary")
    body = bulk(with_subheads(css(".article__body .body__p, [class*=body__p]")))
