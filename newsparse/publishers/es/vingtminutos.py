"""20minutos."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class VeinteMinutos(Extractor):
    """20minutos."""

    name = "20minutos"
    hosts = ("20minutos.es",)
    timezone = "Europe/Madrid"
    body = bulk(running_text(".article-text, .c-detail__body"))
