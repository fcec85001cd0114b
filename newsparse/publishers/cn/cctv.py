"""央视网."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class CCTV(Extractor):
    """央视网."""

    name = "央视网"
    hosts = ("cctv.com", "cctv.cn")
    timezone = "Asia/Shanghai"
    body = bulk(running_text("#content_area, .content_area, .cnt_bd"))
