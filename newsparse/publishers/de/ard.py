"""ARD: tagesschau.de and sportschau.de share one layout."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class ARD(Extractor):
    """ARD: tagesschau.de and sportschau.de share one layout."""

    hosts = ("sportschau.de", "tagesschau.de")
    timezone = "Europe/Berlin"
    title = meta("og:title")
    authors = css(".authorline__author").but(r"ARD.*|tagesschau.*|sportschau.*")
    tags = css(".meldungsfooter .taglist a")
    body = css("article .textabsatz, article .meldung__subhead, article .absatzbild, article .liste")
