"""Vocento: its regional papers share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class Vocento(Extractor):
    """Vocento: its regional papers share one layout."""

    hosts = (
        "elcorreo.com",
        "diariovasco.com",
        "larioja.com",
        "ideal.es",
        "lasprovincias.es",
        "laverdad.es",
        "elcomercio.es",
        "hoy.es",
        "diariosur.es",
        "eldiariomontanes.es",
        "elnortedecastilla.es",
        "burgosconecta.es",
    )
    timezone = "Europe/Madrid"
    body = bulk(with_subheads(css(".v-d-p, .v-p, .voc-paragraph, .voc-d .voc-p")))
