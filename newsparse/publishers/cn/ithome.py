"""IT之家."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.undated import undated
from newsparse.running import running_text
from newsparse.sources import css


class ITHome(Extractor):
    """IT之家."""

    name = "IT之家"
    hosts = ("ithome.com",)
    timezone = "Asia/Shanghai"
    published_at = undated(css("#pubtime_baidu"))
    body = bulk(running_text("#paragraph"))
