"""mbl.is."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Morgunbladid(Extractor):
    """mbl.is."""

    name = "mbl.is"
    hosts = ("mbl.is",)
    timezone = "Atlantic/Reykjavik"
    drop = (css(".mbl-news-link"),)
