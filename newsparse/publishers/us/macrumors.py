"""MacRumors."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class MacRumors(Extractor):
    """MacRumors."""

    name = "MacRumors"
    hosts = ("macrumors.com",)
    timezone = "America/Los_Angeles"
    title = css("article h1[class*=heading]") | css(".article h1.title")
    authors = css("article a[rel=author]") | css(".article .byline .author-url")
    published_at = undated(css(".article .byline").re(r"(\w+ \d{1,2}, \d{4},? \d{1,2}:\d{2} [ap]m P[SD]T)"))
