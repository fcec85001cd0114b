"""20 Minutes."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class VingtMinutes(Extractor):
    """20 Minutes."""

    name = "20 Minutes"
    hosts = ("20minutes.fr",)
    timezone = "Europe/Paris"
    body = bulk(running_text(".c-content, .lt-endor-body, .content"))
