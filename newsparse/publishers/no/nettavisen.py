"""Nettavisen."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class Nettavisen(Extractor):
    """Nettavisen."""

    name = "Nettavisen"
    hosts = ("nettavisen.no",)
    timezone = "Europe/Oslo"
    lead = css("p.lead-text")
    body = running_text(".article-body, .body-text > div")
    drop = (css("amedia-factbox, .fact-box"),)
    photo = css(".amedia-image-wrap")
    caption = css(".article-img-caption-wrap")
