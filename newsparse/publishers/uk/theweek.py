"""The Week."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class TheWeek(Extractor):
    """The Week."""

    name = "The Week"
    hosts = ("theweek.com", "theweek.co.uk")
    timezone = "Europe/London"
    lead = css(".header__strapline")
    body = bulk(running_text("#article-body"))
