"""CBS News."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class CBSNews(Extractor):
    """CBS News."""

    name = "CBS News"
    hosts = ("cbsnews.com",)
    timezone = "America/New_York"
    body = bulk(running_text(".content__body"))
    # Lists whose every item is a link point to other articles, or to what an article is tagged with.
    drop = (css(".content__tags, .content__body ul:not(:has(li:not(:has(a))))"),)
