"""The Dallas Morning News."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class DallasNews(Arc):
    """The Dallas Morning News."""

    marker = None
    name = "The Dallas Morning News"
    hosts = ("dallasnews.com",)
    timezone = "America/Chicago"
    body = bulk(with_subheads(css(".body-text-paragraph")))
