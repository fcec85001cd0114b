"""PolitiFact."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class PolitiFact(Extractor):
    """PolitiFact."""

    name = "PolitiFact"
    hosts = ("politifact.com",)
    timezone = "America/New_York"
    body = bulk(running_text(".m-textblock"))
