"""Rzeczpospolita."""

from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.platforms.marking import mark_figures
from newsparse.sources import css


class Rzeczpospolita(Extractor):
    """Rzeczpospolita."""

    name = "Rzeczpospolita"
    hosts = ("rp.pl",)
    timezone = "Europe/Warsaw"
    lead = css(".article--lead, .blog--subtitle")
    body = css(".contentBodySections .articleBody") | css(".articleBody")
    drop = (css(".content--excerpt, .block--media--infographic"),)

    def prepare(self, page: Page) -> Page:
        """The page with its photo boxes as figures."""
        return mark_figures(page, css(".article--image"), css(".article--image .article--media--lead"))
