"""AOL."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class AOL(Extractor):
    """AOL."""

    name = "AOL"
    hosts = ("aol.com",)
    timezone = "America/New_York"
    title = css("h1.p-article__title")
    published_at = undated(css(".p-article__byline__date"))
