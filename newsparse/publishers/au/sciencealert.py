"""ScienceAlert."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class ScienceAlert(Extractor):
    """ScienceAlert."""

    name = "ScienceAlert"
    hosts = ("sciencealert.com",)
    timezone = "Australia/Sydney"
    title = css("h1.article-title")
    authors = css(".author-name-name span")
    published_at = undated(css(".author-name-date span"))
