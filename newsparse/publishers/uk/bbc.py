"""BBC."""

from newsparse.extractor import Extractor
from newsparse.marking import mark
from newsparse.page import Page
from newsparse.running import running_text
from newsparse.sources import css, ld


class BBC(Extractor):
    """BBC."""

    name = "BBC"
    hosts = ("bbc.com", "bbc.co.uk")
    timezone = "Europe/London"
    title = ld("headline")
    source_id = css("link[rel=canonical]", "href").re(r"/articles/(c\w{8,14})$")
    tags = css("[data-component=topic-list] li, [data-component=tags] a, [data-testid=tagsBlock] a")
    body = css(
        "[data-component=text-block] p, [data-component=text-block] li, [data-component=subheadline-block] h2,"
        " [data-component=image-block] figure, [data-component=unordered-list-block] li"
    ) | running_text(".story-body__inner, .sp-story-body")
    # Whose a picture is stands in its corner.
    credit = css("[data-testid$=image] > span")
    # Pictures that a script of the layout before 2020 loaded when they came into view.
    _delayed = css(".js-delayed-image-load")
    # Lists whose every item is a link point to other articles.
    drop = (css("[data-component=text-block] ul:not(:has(li:not(:has(a)))), [class*=story-body__unordered-list]:not(:has(li:not(:has(a))))"),)

    def prepare(self, page: Page) -> Page:
        """A page whose delayed pictures are pictures."""
        return super().prepare(mark(page, self._delayed, "img"))
