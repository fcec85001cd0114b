"""El Tiempo."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class ElTiempo(Extractor):
    """El Tiempo."""

    name = "El Tiempo"
    hosts = ("eltiempo.com",)
    timezone = "America/Bogota"
    body = bulk(css(".c-cuerpo .paragraph, .articulo-contenido .contenido p, .c-detail__body p, .c-detail__body > h2, .c-detail__body > h3, .c-detail__body > ul"))
