"""Fandom."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Fandom(Extractor):
    """Fandom."""

    name = "Fandom"
    hosts = ("fandom.com", "fandom.wikia.com")
    timezone = "America/Los_Angeles"
    title = css("h1.entry-title")
    authors = css(".author.vcard .fn")
