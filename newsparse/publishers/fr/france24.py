"""France Médias Monde: France 24 and RFI share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class FranceMediasMonde(Extractor):
    """France Médias Monde: France 24 and RFI share one layout."""

    hosts = ("france24.com", "rfi.fr")
    timezone = "Europe/Paris"
    lead = css(".t-content__chapo")
    body = bulk(running_text(".t-content__body"))
