"""Mediafin: De Tijd and L’Echo share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class MediafinBE(Extractor):
    """Mediafin: De Tijd and L’Echo share one layout."""

    hosts = ("tijd.be", "lecho.be")
    timezone = "Europe/Brussels"
    body = bulk(running_text(".o-cleanoutput, .l-main-container-article__body"))
