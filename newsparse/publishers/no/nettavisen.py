"""Nettavisen."""

from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.platforms.marking import mark_figures
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

    def prepare(self, page: Page) -> Page:
        """The page with its photo boxes as figures."""
        return mark_figures(page, css(".amedia-image-wrap"), css(".article-img-caption-wrap"))
