"""Le Figaro."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, meta


class LeFigaro(Extractor):
    """Le Figaro."""

    name = "Le Figaro"
    hosts = ("lefigaro.fr",)
    timezone = "Europe/Paris"
    title = meta("og:title")
    lead = css(".fig-standfirst")
    body = running_text(".fig-content-body")
