"""Corriere della Sera."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, ld, xpath


class Corriere(Extractor):
    """Corriere della Sera."""

    name = "Corriere della Sera"
    hosts = ("corriere.it",)
    timezone = "Europe/Rome"
    title = ld("headline")
    lead = xpath("(//p[contains(@class, 'summary')])[1]")
    body = bulk(css("p.chapter-paragraph, h2[class*=native-summary-content]"))
