"""RTÉ."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class RTE(Extractor):
    """RTÉ."""

    name = "RTÉ"
    hosts = ("rte.ie",)
    timezone = "Europe/Dublin"
    body = bulk(running_text(".article-body"))
