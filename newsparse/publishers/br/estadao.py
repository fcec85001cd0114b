"""Estadão."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.running import running_text
from newsparse.sources import css


class Estadao(Extractor):
    """Estadão."""

    name = "Estadão"
    hosts = ("estadao.com.br",)
    timezone = "America/Sao_Paulo"
    body = bulk(
        running_text(".n--noticia__content, [data-component-name=paragraph], .news-body")
        | with_subheads(css("[data-component-name=paragraph]"))
    )
