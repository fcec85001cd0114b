"""Frankfurter Allgemeine Zeitung."""

from newsparse.extractor import Extractor
from newsparse.sources import meta


class FAZ(Extractor):
    """Frankfurter Allgemeine Zeitung."""

    name = "Frankfurter Allgemeine Zeitung"
    hosts = ("faz.net",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
