"""The Dallas Morning News."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class DallasNews(Arc):
    """The Dallas Morning News."""

    marker = None
    name = "The Dallas Morning News"
    hosts = ("dallasnews.com",)
    timezone = "America/Chicago"
    body = bulk(css(".body-text-paragraph"))
