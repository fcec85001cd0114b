"""Taipei Times."""

from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.platforms.bulk import bulk
from newsparse.platforms.marking import mark_figures
from newsparse.running import running_text
from newsparse.sources import css, ld


class TaipeiTimes(Extractor):
    """Taipei Times. Its captions are headings of the first rank."""

    name = "Taipei Times"
    hosts = ("taipeitimes.com",)
    timezone = "Asia/Taipei"
    title = ld("headline")
    authors = css(".archives .name")
    lead = css(".archives > h2")
    body = bulk(running_text("div.archives"))

    def prepare(self, page: Page) -> Page:
        """The page with its photo boxes as figures."""
        return mark_figures(page, css("div.imgboxa"), css("figure.imgboxa h1, figure.imgboxa p"))
