"""Rzeczpospolita."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Rzeczpospolita(Extractor):
    """Rzeczpospolita."""

    name = "Rzeczpospolita"
    hosts = ("rp.pl",)
    timezone = "Europe/Warsaw"
    lead = css(".article--lead")
    drop = (css(".content--excerpt, .block--media--infographic"),)
