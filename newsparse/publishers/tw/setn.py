"""三立新聞網."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class SETN(Extractor):
    """三立新聞網."""

    name = "三立新聞網"
    hosts = ("setn.com",)
    timezone = "Asia/Taipei"
    body = bulk(running_text("#Content1 > article, #Content1, .content-p"))
