"""Sanoma: Helsingin Sanomat and Ilta-Sanomat share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class HelsinginSanomat(Extractor):
    """Sanoma: Helsingin Sanomat and Ilta-Sanomat share one layout."""

    hosts = ("hs.fi", "is.fi", "taloussanomat.fi")
    timezone = "Europe/Helsinki"
    lead = css(".article-ingress, .article-title-ingress")
    body = bulk(with_subheads(css(".article-body > p, article .article-text-26")))
