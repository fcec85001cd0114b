"""Listín Diario."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class ListinDiario(Extractor):
    """Listín Diario."""

    name = "Listín Diario"
    hosts = ("listindiario.com",)
    timezone = "America/Santo_Domingo"
    body = bulk(running_text(".c-detail__body, #ArticleBody, .art-body"))
