"""elDiario.es."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, ld, meta


class ElDiario(Extractor):
    """elDiario.es."""

    name = "elDiario.es"
    hosts = ("eldiario.es",)
    timezone = "Europe/Madrid"
    title = ld("headline")
    tags = meta("keywords")
    lead = css(".news-header .footer li:not(.subtitle--hasAnchor) h2")
    body = running_text(".article-page__body-row .second-col") | css(".c-content .article-text")
    drop = (css(".know-more"),)
