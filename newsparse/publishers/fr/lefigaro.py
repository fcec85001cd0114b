"""Le Figaro."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class LeFigaro(Extractor):
    """Le Figaro."""

    name = "Le Figaro"
    hosts = ("lefigaro.fr",)
    timezone = "Europe/Paris"
    lead = css(".fig-standfirst")
    drop = (css(".fig-crosslinking, .fig-body-link"),)
