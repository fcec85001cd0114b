"""Delfi."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class Delfi(Extractor):
    """Delfi."""

    name = "Delfi"
    hosts = ("delfi.lv", "delfi.ee", "delfi.lt")
    timezone = "Europe/Riga"
    lead = css(".article-lead, .article-info__lead")
    body = bulk(with_subheads(css(".article-body p, .fragment-html > p, .fragment--html > p")))
