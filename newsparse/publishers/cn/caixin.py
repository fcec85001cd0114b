"""财新."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Caixin(Extractor):
    """财新."""

    name = "财新"
    hosts = ("caixin.com", "caixinglobal.com")
    timezone = "Asia/Shanghai"
    lead = css("#subhead")
    body = bulk(running_text("#Main_Content_Val, .cons-box"))
