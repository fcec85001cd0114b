"""뉴스와이어: press releases of firms and associations, each of which is the author of its own."""

from newsparse.article import Author
from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.sources import css, meta, text_of

_COMPANY = css(".news-meta .company a, .info .source a, .company-name a, .release-source a") | meta("author")


class Newswire(Extractor):
    """뉴스와이어."""

    name = "뉴스와이어"
    hosts = ("newswire.co.kr",)
    timezone = "Asia/Seoul"
    title = css("h1.news-title") | css(".view_head h1")
    subtitles = css(".news-subtitle, .view_head h2")

    def authors(self, page: Page) -> list[Author]:
        """The firm that released it; further links say where its shares are traded."""
        names = [name for value in _COMPANY.find(page) if (name := text_of(value)) and name != self.name]
        return [Author(name=name, kind="organization") for name in names[:1]]

    def kind(self, page: Page) -> str:
        """Nothing else is published there."""
        return "press_release"
