"""The Standard (London)."""

from newsparse.extractor import Extractor
from newsparse.sources import meta, xpath


class EveningStandard(Extractor):
    """The Standard (London). Every class name is hashed."""

    name = "The Standard"
    hosts = ("standard.co.uk",)
    timezone = "Europe/London"
    title = meta("og:title")
    lead = xpath("//h1/following-sibling::div[string-length(normalize-space()) > 20][1]")
    # A box of facts: its heading has an arrow.
    drop = (xpath("//div[div[p and span[@aria-label='Arrow']]]"),)
    photo = xpath("//article//picture/parent::div[div]")
    caption = xpath("//article//figure/picture/following-sibling::div[1]")
