"""Star Tribune."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class StarTribune(Extractor):
    """Star Tribune."""

    name = "Star Tribune"
    hosts = ("startribune.com",)
    timezone = "America/Chicago"
    body = bulk(running_text(".article-body"))
