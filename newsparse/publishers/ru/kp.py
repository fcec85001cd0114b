"""Комсомольская правда."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class KomsomolskayaPravda(Extractor):
    """Комсомольская правда."""

    name = "Комсомольская правда"
    hosts = ("kp.ru",)
    timezone = "Europe/Moscow"
    body = bulk(with_subheads(css("[data-gtm-el=content-body] p, .js-mediator-article p")))
