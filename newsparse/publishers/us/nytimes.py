"""The New York Times."""

from newsparse.extractor import Extractor
from newsparse.marking import mark
from newsparse.page import Page
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class NYTimes(Extractor):
    """The New York Times."""

    name = "The New York Times"
    hosts = ("nytimes.com",)
    timezone = "America/New_York"
    body = bulk(css("section[name=articleBody] .StoryBodyCompanionColumn > div > *, section[name=articleBody] figure[class*=img-sz]"))
    # Pictures that a script loads when they come into view.
    _delayed = css("figure [data-testid=lazyimage-container]:not(:has(img))")

    def prepare(self, page: Page) -> Page:
        """A page whose delayed pictures are pictures, though the markup has no address of them."""
        return super().prepare(mark(page, self._delayed, "img"))
