"""elDiario.es."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class ElDiario(Extractor):
    """elDiario.es."""

    name = "elDiario.es"
    hosts = ("eldiario.es",)
    timezone = "Europe/Madrid"
    lead = css(".news-header .footer li:not(.subtitle--hasAnchor) h2")
    drop = (css(".know-more"),)
