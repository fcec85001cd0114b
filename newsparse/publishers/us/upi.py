"""United Press International."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class UPI(Extractor):
    """United Press International."""

    name = "United Press International"
    hosts = ("upi.com",)
    timezone = "America/New_York"
    authors = css(".news-head .author")
    published_at = undated(css(".article-date"))
