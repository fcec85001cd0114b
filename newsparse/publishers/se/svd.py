"""Svenska Dagbladet."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class SvD(Extractor):
    """Svenska Dagbladet."""

    name = "Svenska Dagbladet"
    hosts = ("svd.se",)
    timezone = "Europe/Stockholm"
    lead = css(".Deck, [class*=Deck]")
    body = bulk(with_subheads(css(".Body p, [class*=ArticleBody] p")))
