"""CORRECTIV."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Correctiv(Extractor):
    """CORRECTIV."""

    name = "CORRECTIV"
    hosts = ("correctiv.org",)
    timezone = "Europe/Berlin"
    lead = css(".detail__excerpt")
    drop = (css(".related__container, .corre-target, .wp-block-group"),)
