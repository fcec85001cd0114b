"""Les Numériques."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class LesNumeriques(Extractor):
    """Les Numériques."""

    name = "Les Numériques"
    hosts = ("lesnumeriques.com",)
    timezone = "Europe/Paris"
    subtitles = foremost(css("p.ed__bdy__l"))
    lead = foremost(css("p.ed__bdy__l"))
    drop = (css(".ln__a-dp, .ed__m-frmd"),)
