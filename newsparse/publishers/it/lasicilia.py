"""La Sicilia."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class LaSicilia(Extractor):
    """La Sicilia."""

    name = "La Sicilia"
    hosts = ("lasicilia.it",)
    timezone = "Europe/Rome"
    subtitles = foremost(css("h2.sottotitolo_articolo"))
    lead = foremost(css("h2.sottotitolo_articolo"))
