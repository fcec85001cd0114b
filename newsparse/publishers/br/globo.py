"""Globo: g1, O Globo, GE and Valor share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class Globo(Extractor):
    """Globo: g1, O Globo, GE and Valor share one layout."""

    hosts = ("globo.com",)
    timezone = "America/Sao_Paulo"
    authors = css(".content-publication-data__from")
    lead = css(".content-head__subtitle")
    body = bulk(
        css(
            ".content-text__container, .content-intertitle, .content-unordered-list, .content-ordered-list, .content-blockquote"
        )
    )
