"""Hearst Newspapers: the San Francisco Chronicle and its sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Hearst(Extractor):
    """Hearst Newspapers: the San Francisco Chronicle and its sisters share one layout."""

    hosts = (
        "sfchronicle.com",
        "sfgate.com",
        "houstonchronicle.com",
        "mysanantonio.com",
        "expressnews.com",
        "timesunion.com",
        "ctpost.com",
    )
    timezone = "America/Los_Angeles"
    body = bulk(running_text(".article--content-body, .articleBody, .article-body"))
