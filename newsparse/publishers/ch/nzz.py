"""Neue Zürcher Zeitung."""

from newsparse.extractor import Extractor
from newsparse.sources import css, ld


class NZZ(Extractor):
    """Neue Zürcher Zeitung."""

    name = "Neue Zürcher Zeitung"
    hosts = ("nzz.ch",)
    timezone = "Europe/Zurich"
    # A live article's h1 is its newest entry.
    title = ld("headline")
    tags = css("a.tag__label[href*='/themen/']")
    lead = css(".headline__lead")
    drop = (css(".footnote"),)
