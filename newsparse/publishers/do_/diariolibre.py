"""Diario Libre."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class DiarioLibre(Extractor):
    """Diario Libre."""

    name = "Diario Libre"
    hosts = ("diariolibre.com",)
    timezone = "America/Santo_Domingo"
    body = bulk(running_text(".detail-body-content, .article__body, .text > .paragraph, .text"))
