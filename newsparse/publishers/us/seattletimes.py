"""The Seattle Times."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class SeattleTimes(Extractor):
    """The Seattle Times."""

    name = "The Seattle Times"
    hosts = ("seattletimes.com",)
    timezone = "America/Los_Angeles"
    body = bulk(running_text("#article-content"))
