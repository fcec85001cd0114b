"""Europa Press."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class EuropaPress(Extractor):
    """Europa Press."""

    name = "Europa Press"
    hosts = ("europapress.es",)
    timezone = "Europe/Madrid"
    body = bulk(running_text(".NormalTextoNoticia, #CuerpoNoticiav2") | css("#CuerpoNoticiav2"))
