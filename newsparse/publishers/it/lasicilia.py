"""La Sicilia."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class LaSicilia(Extractor):
    """La Sicilia."""

    name = "La Sicilia"
    hosts = ("lasicilia.it",)
    timezone = "Europe/Rome"
    subtitles = css("h2.sottotitolo_articolo")
    lead = css("h2.sottotitolo_articolo")
