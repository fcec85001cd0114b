"""УНІАН."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Unian(Extractor):
    """УНІАН."""

    name = "УНІАН"
    hosts = ("unian.net",)
    timezone = "Europe/Kyiv"
    body = bulk(running_text(".article-text"))
