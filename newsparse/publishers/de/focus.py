"""FOCUS online."""

from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, ld
from newsparse.structured.keyed import values_under
from newsparse.structured.state import follow


class Focus(Extractor):
    """FOCUS online."""

    name = "FOCUS online"
    hosts = ("focus.de",)
    timezone = "Europe/Berlin"
    title = ld("headline")
    published_at = ld("datePublished")
    # "Von FOCUS-online-Gastautor Ann Onym"
    authors = ld("author.name").re(r"^(?:(?:Von )?FOCUS-online-[a-zA-Z]{3,20} )?(.+)$")
    lead = css("div.leadIn > p, div.Article-Description")
    body = bulk(running_text("div.textBlock, [data-qa-article-content-text]"))

    def tags(self, page: Page) -> list[str]:
        """The keywords of the page's state."""
        lists = values_under(page.scripts, "bf__bfa_metadata", "keywords")
        return next((found for listed in lists if (found := [str(name) for name in follow(listed, "name")])), [])
