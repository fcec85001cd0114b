"""Daily Mail."""

from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.platforms.bulk import bulk
from newsparse.platforms.marking import mark_figures
from newsparse.running import running_text
from newsparse.sources import css, meta


class DailyMail(Extractor):
    """Daily Mail."""

    name = "Daily Mail"
    hosts = ("dailymail.co.uk", "dailymail.com")
    timezone = "Europe/London"
    title = meta("og:title")
    # Keywords in lower case are the site's sections.
    tags = meta("keywords").but("").re(r"^.*[A-Z].*$")
    body = bulk(running_text("[itemprop=articleBody]"))
    drop = (css("[itemprop=articleBody] > ul"),)

    def prepare(self, page: Page) -> Page:
        """The page with its photo boxes as figures."""
        return mark_figures(page, css("div.mol-img-group"), css(".mol-img-group > p.imageCaption"))
