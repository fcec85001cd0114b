"""Refinery29."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Refinery29(Extractor):
    """Refinery29."""

    name = "Refinery29"
    hosts = ("refinery29.com",)
    timezone = "America/New_York"
    title = css("h1.title")
    authors = css(".byline .contributor")
