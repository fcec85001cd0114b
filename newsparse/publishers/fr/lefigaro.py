"""Le Figaro."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class LeFigaro(Extractor):
    """Le Figaro."""

    name = "Le Figaro"
    hosts = ("lefigaro.fr",)
    timezone = "Europe/Paris"
    lead = css(".fig-standfirst")
    body = running_text(".fig-content-body")
