"""Nettavisen."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Nettavisen(Extractor):
    """Nettavisen."""

    name = "Nettavisen"
    hosts = ("nettavisen.no",)
    timezone = "Europe/Oslo"
    lead = css("p.lead-text")
    drop = (css("amedia-factbox, .fact-box"),)
