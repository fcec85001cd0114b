"""ARD: tagesschau.de and sportschau.de share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, ld, meta


class ARD(Extractor):
    """ARD: tagesschau.de and sportschau.de share one layout."""

    hosts = ("sportschau.de", "tagesschau.de")
    timezone = "Europe/Berlin"
    title = meta("og:title")
    published_at = ld("datePublished")
    authors = css(".authorline__author").but(r"ARD.*|tagesschau.*|sportschau.*")
    tags = css(".meldungsfooter .taglist a")
    # What stands deeper is in boxes beside the text, but for the entries of a live blog.
    body = bulk(css("article > .textabsatz, article > .meldung__subhead, article > .absatzbild, article > .liste")) | css(
        "article .textabsatz, article .meldung__subhead, article .absatzbild, article .liste"
    )
