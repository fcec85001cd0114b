"""iDNES.cz."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class IDNES(Extractor):
    """iDNES.cz."""

    name = "iDNES.cz"
    hosts = ("idnes.cz",)
    timezone = "Europe/Prague"
    lead = css(".opener")
    body = bulk(running_text("#art-text .bbtext, .bbtext"))
