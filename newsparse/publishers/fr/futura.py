"""Futura."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Futura(Extractor):
    """Futura."""

    name = "Futura"
    hosts = ("futura-sciences.com",)
    timezone = "Europe/Paris"
    drop = (css(".module-propal-nl, .readmore-wrapper, .article-seemore-synopsis"),)
