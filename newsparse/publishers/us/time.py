"""TIME."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Time(Extractor):
    """TIME."""

    name = "TIME"
    hosts = ("time.com",)
    timezone = "America/New_York"
    body = bulk(running_text("#article-body, .article-body") | css("#article-body-main"))
