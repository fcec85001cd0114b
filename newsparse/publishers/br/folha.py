"""Folha de S.Paulo."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Folha(Extractor):
    """Folha de S.Paulo."""

    name = "Folha de S.Paulo"
    hosts = ("folha.uol.com.br",)
    timezone = "America/Sao_Paulo"
    authors = css(".c-signature__author")
    lead = css(".c-content-head__subtitle")
    body = bulk(running_text(".c-news__body"))
