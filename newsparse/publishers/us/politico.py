"""POLITICO."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class PoliticoUS(Extractor):
    """POLITICO."""

    name = "POLITICO"
    hosts = ("politico.com",)
    timezone = "America/New_York"
    body = bulk(running_text(".story-text"))
