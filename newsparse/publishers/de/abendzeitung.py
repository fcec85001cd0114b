"""Abendzeitung."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class Abendzeitung(Extractor):
    """Abendzeitung."""

    name = "Abendzeitung"
    hosts = ("abendzeitung-muenchen.de",)
    timezone = "Europe/Berlin"
    lead = css(".artdetail_short")
    body = running_text(".artdetail_text")
