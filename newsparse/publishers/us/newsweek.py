"""Newsweek."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Newsweek(Extractor):
    """Newsweek."""

    name = "Newsweek"
    hosts = ("newsweek.com",)
    timezone = "America/New_York"
    body = bulk(running_text(".article-body") | running_text("[class*=PostContent_articleBody]"))
    drop = (css(".block-title, .read-ul"),)
