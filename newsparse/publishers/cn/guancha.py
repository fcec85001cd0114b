"""观察者网."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Guancha(Extractor):
    """观察者网."""

    name = "观察者网"
    hosts = ("guancha.cn",)
    timezone = "Asia/Shanghai"
    body = bulk(running_text(".content.all-txt, .all-txt"))
