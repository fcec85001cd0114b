"""産経新聞."""

from newsparse.page import Page
from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, text_of, xpath


class Sankei(Arc):
    """産経新聞. A paragraph that is one link points to another article."""

    marker = None
    name = "産経新聞"
    hosts = ("sankei.com",)
    timezone = "Asia/Tokyo"
    body = bulk(running_text("div.article-body"))
    drop = (xpath("//p[contains(@class, 'article-text')][a and not(text()[normalize-space()])]"),)

    def tags(self, page: Page) -> list[str]:
        """What the article is filed under; dots part them."""
        return [part for item in css("ul.section-list > li").find(page) for part in text_of(item).split("・")]
