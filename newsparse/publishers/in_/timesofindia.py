"""The Times of India."""

from newsparse.extractor import Extractor
from newsparse.marking import mark
from newsparse.page import Page
from newsparse.sources import css


class TimesOfIndia(Extractor):
    """The Times of India."""

    name = "The Times of India"
    hosts = ("timesofindia.indiatimes.com",)
    timezone = "Asia/Kolkata"
    lead = css(".M1rHh")

    def prepare(self, page: Page) -> Page:
        """The page with its line breaks, which are empty spans that a style breaks at."""
        return mark(page, css("span.br"), "br")
