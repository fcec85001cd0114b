"""GEDI: La Stampa, Il Secolo XIX and HuffPost share one layout."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class Gedi(Extractor):
    """GEDI: la Repubblica, La Stampa and other titles share one layout."""

    hosts = (
        "lastampa.it",
        "ilsecoloxix.it",
        "huffingtonpost.it",
    )
    timezone = "Europe/Rome"
    lead = css(".story__summary")
    body = running_text(".story__text")
