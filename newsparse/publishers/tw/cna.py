"""中央社."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class CNATaiwan(Extractor):
    """中央社."""

    name = "中央社"
    hosts = ("cna.com.tw",)
    timezone = "Asia/Taipei"
    body = bulk(running_text(".paragraph"))
