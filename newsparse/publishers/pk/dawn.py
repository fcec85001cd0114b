"""Dawn."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Dawn(Extractor):
    """Dawn."""

    name = "Dawn"
    hosts = ("dawn.com",)
    timezone = "Asia/Karachi"
    body = bulk(running_text(".story__content"))
