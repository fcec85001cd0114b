"""Golem.de."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Golem(Extractor):
    """Golem.de."""

    name = "Golem.de"
    hosts = ("golem.de",)
    timezone = "Europe/Berlin"
    drop = (css(".go-teaser-block, .go-button-bar, .go-slideshow, .go-vh, .go-visually-hidden"),)
