"""Correio Braziliense."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class CorreioBraziliense(Extractor):
    """Correio Braziliense."""

    name = "Correio Braziliense"
    hosts = ("correiobraziliense.com.br",)
    timezone = "America/Sao_Paulo"
    body = bulk(running_text(".texto-materia, .article") | css(".texto-materia"))
