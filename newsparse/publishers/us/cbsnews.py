"""CBS News."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class CBSNews(Extractor):
    """CBS News."""

    name = "CBS News"
    hosts = ("cbsnews.com",)
    timezone = "America/New_York"
    body = bulk(running_text(".content__body"))
