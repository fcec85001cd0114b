"""南方周末."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class SouthernWeekly(Extractor):
    """南方周末."""

    name = "南方周末"
    hosts = ("infzm.com",)
    timezone = "Asia/Shanghai"
    body = bulk(running_text(".nfzm-content__content"))
