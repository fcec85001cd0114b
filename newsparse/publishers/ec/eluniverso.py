"""El Universo."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class ElUniverso(Arc):
    """El Universo."""

    marker = None
    name = "El Universo"
    hosts = ("eluniverso.com",)
    timezone = "America/Guayaquil"
    body = bulk(running_text(".article-body, section.article-body"))
