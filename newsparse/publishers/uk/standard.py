"""The Standard (London)."""

from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.platforms.marking import mark_figures
from newsparse.sources import meta, xpath


class EveningStandard(Extractor):
    """The Standard (London). Every class name is hashed."""

    name = "The Standard"
    hosts = ("standard.co.uk",)
    timezone = "Europe/London"
    title = meta("og:title")
    lead = xpath("//h1/following-sibling::div[string-length(normalize-space()) > 20][1]")

    def prepare(self, page: Page) -> Page:
        """The page with its photo boxes as figures."""
        box = xpath("//article//picture/parent::div[div]")
        return mark_figures(page, box, xpath("//article//figure/picture/following-sibling::div[1]"))
