"""Daily Maverick."""

from newsparse.page import Page
from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css, ld, xpath


class DailyMaverick(WordPress):
    """Daily Maverick."""

    marker = None
    name = "Daily Maverick"
    hosts = ("dailymaverick.co.za",)
    timezone = "Africa/Johannesburg"
    title = ld("headline")
    published_at = ld("datePublished")
    lead = xpath("(//h2[@class='first-paragraph'])[1]") | css("div[class*=top-summary] > p")
    body = bulk(running_text("div.mode-content.article-content")) | bulk(running_text("div[class*=article-content]"))
    drop = (saying("p", r"Read more:"),)

    def tags(self, page: Page) -> list[str]:
        """The keywords, among which stand the names of the writers."""
        writers = {str(name).casefold() for name in ld("author.name").find(page)}
        return [str(word) for word in ld("keywords").find(page) if str(word).casefold() not in writers]
