"""Independent Media (IOL) and its local titles."""

from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.platforms.marking import mark_figures
from newsparse.sources import css, ld, meta


class IOL(Extractor):
    """Independent Media (IOL) and its local titles."""

    hosts = ("iol.co.za", "durbanlocal.co.za", "isolezwe.co.za", "isolezwelesixhosa.co.za", "capetownetc.com")
    timezone = "Africa/Johannesburg"
    title = ld("headline")
    tags = meta("article:tag")

    def prepare(self, page: Page) -> Page:
        """The page with its photo boxes as figures."""
        return mark_figures(page, css("[class*=image_image-widget]"), css("[class*=image_image-widget] > p"))
