"""franceinfo."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class FranceInfo(Extractor):
    """franceinfo."""

    name = "franceinfo"
    hosts = ("francetvinfo.fr", "franceinfo.fr")
    timezone = "Europe/Paris"
    lead = css(".c-chapo")
    body = bulk(running_text(".c-body"))
