"""CBC News."""

from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.running import running_text
from newsparse.sources import css, ld
from newsparse.structured.keyed import values_under
from newsparse.structured.state import follow


class CBC(Extractor):
    """CBC News."""

    name = "CBC News"
    hosts = ("cbc.ca",)
    timezone = "America/Toronto"
    title = ld("headline")
    published_at = ld("datePublished")
    lead = css("h2.deck")
    subtitles = foremost(css("h2.deck"))
    body = bulk(running_text("div.story"))
    drop = (css("blockquote.pullquote"),)
    photo = css("span.mediaEmbed")
    caption = css("figure.mediaEmbed > span")

    def tags(self, page: Page) -> list[str]:
        """The keywords of the page's state: names, and subjects as paths of which the last step counts."""
        for keywords in values_under(page.scripts, "__INITIAL_STATE__", "keywords"):
            if isinstance(keywords, dict):
                subjects = [str(path).rpartition("/")[2] for path in follow(keywords, "concepts.path")]
                return [str(name) for name in follow(keywords, "tags.name")] + subjects
        return []
