"""Expressen."""

from newsparse.extractor import Extractor
from newsparse.sources import ld


class Expressen(Extractor):
    """Expressen."""

    name = "Expressen"
    hosts = ("expressen.se",)
    timezone = "Europe/Stockholm"
    tags = ld("keywords").re(r"(?:[a-z]+/)?(.+)")
