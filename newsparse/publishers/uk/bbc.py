"""BBC."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class BBC(Extractor):
    """BBC."""

    name = "BBC"
    hosts = ("bbc.com", "bbc.co.uk")
    timezone = "Europe/London"
    # Lists whose every item is a link point to other articles.
    drop = (css("[data-component=text-block] ul:not(:has(li:not(:has(a))))"),)
