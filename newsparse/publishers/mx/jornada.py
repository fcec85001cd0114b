"""La Jornada."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class LaJornada(Extractor):
    """La Jornada."""

    name = "La Jornada"
    hosts = ("jornada.com.mx",)
    timezone = "America/Mexico_City"
    body = bulk(running_text("#content_nitf, .article-content, .ljn-nota-contenido"))
