"""新华网."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Xinhua(Extractor):
    """新华网."""

    name = "新华网"
    hosts = ("xinhuanet.com", "news.cn")
    timezone = "Asia/Shanghai"
    title = css("h1 .title") | css("h1")
    body = bulk(running_text("#detail, #detailContent, #p-detail .main-aticle, #p-detail"))
