"""Fox: Fox News and Fox Business share one layout."""

from newsparse.extractor import Extractor
from newsparse.marking import read_anew
from newsparse.page import Page
from newsparse.running import running_text
from newsparse.sources import css, ld, meta


class FoxNews(Extractor):
    """Fox: Fox News and Fox Business share one layout."""

    hosts = ("foxnews.com", "foxbusiness.com")
    timezone = "America/New_York"
    title = ld("headline")
    subtitles = css(".article-header .sub-headline")
    tags = meta("classification-tags")
    body = running_text(".article-body, .article-body > .paywall")
    # The day's headlines as a video, above texts about other things.
    _flash = css(".featured-video:contains('Fox News Flash')")
    # Links to other articles are paragraphs in bold capitals.
    drop = (
        css(".article-body p:has(> a:only-child > strong), .article-body p:has(> strong:only-child > a)"),
    )

    def prepare(self, page: Page) -> Page:
        """A page without the day's headlines."""
        page = super().prepare(page)
        found = self._flash.find(page)
        for box in found:
            box.clear(keep_tail=True)
        return read_anew(page) if found else page
