"""ARD: tagesschau.de and sportschau.de share one layout."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class ARD(Extractor):
    """ARD: tagesschau.de and sportschau.de share one layout."""

    hosts = ("sportschau.de", "tagesschau.de")
    timezone = "Europe/Berlin"
    tags = css(".meldungsfooter .taglist a")
    body = css("article .textabsatz, article .meldung__subhead, article .absatzbild, article .liste")
