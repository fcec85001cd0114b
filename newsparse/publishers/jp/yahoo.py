"""Yahoo!ニュース: the portal's pages of an article. The publisher is the press that wrote it."""

from newsparse.extractor import Extractor
from newsparse.marking import with_line_breaks
from newsparse.page import Page
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, ld


class YahooJapan(Extractor):
    """Yahoo!ニュース."""

    hosts = ("news.yahoo.co.jp",)
    timezone = "Asia/Tokyo"
    title = css("article h1")
    publisher = ld("author.name") | css("article header a[href*='/media/'] img", "alt")
    body = bulk(css(".article_body"))

    def prepare(self, page: Page) -> Page:
        """The page with the paragraphs of its text, which blank lines part."""
        return super().prepare(with_line_breaks(page, css(".article_body p")))
