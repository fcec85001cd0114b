"""ABC."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, meta


class ABC(Extractor):
    """ABC."""

    name = "ABC"
    hosts = ("abc.es",)
    timezone = "Europe/Madrid"
    title = meta("title")
    lead = css(".voc-info-container > h2")
    # The first of the list is its label.
    tags = css(".voc-wrapper ul.voc-topics__list > li + li")
    body = bulk(css(".voc-d p.voc-p, .voc-d h3.voc-d-c__s-title, .voc-d figure"))
