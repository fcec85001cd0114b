"""China Daily."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class ChinaDaily(Extractor):
    """China Daily."""

    name = "China Daily"
    hosts = ("chinadaily.com.cn",)
    timezone = "Asia/Shanghai"
    body = bulk(running_text("#Content"))
