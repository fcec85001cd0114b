"""Agência Brasil."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class AgenciaBrasil(Extractor):
    """Agência Brasil."""

    name = "Agência Brasil"
    hosts = ("agenciabrasil.ebc.com.br",)
    timezone = "America/Sao_Paulo"
    body = bulk(running_text(".post-item-wrap .conteudo-noticia, .conteudo-noticia, .post-item-wrap"))
