"""Complex."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Complex(Extractor):
    """Complex."""

    name = "Complex"
    hosts = ("complex.com",)
    timezone = "America/New_York"
    title = css("header.article-header h1")
    authors = css(".info-row-author .mini-author__name")
    published_at = undated(css("time.info-row__datetime"))
