"""Avvenire."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Avvenire(Extractor):
    """Avvenire."""

    name = "Avvenire"
    hosts = ("avvenire.it",)
    timezone = "Europe/Rome"
    subtitles = css("#page-content .page_abstract")
    lead = css("#page-content .page_abstract")
