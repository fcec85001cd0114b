"""Corriere del Ticino."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class CorriereDelTicino(Extractor):
    """Corriere del Ticino."""

    name = "Corriere del Ticino"
    hosts = ("cdt.ch",)
    timezone = "Europe/Zurich"
    subtitles = css(".redesign-subtitle .subtitle-txt")
    lead = css(".redesign-subtitle .subtitle-txt")
