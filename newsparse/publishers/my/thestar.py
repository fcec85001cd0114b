"""The Star."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class TheStarMY(Extractor):
    """The Star."""

    name = "The Star"
    hosts = ("thestar.com.my",)
    timezone = "Asia/Kuala_Lumpur"
    body = bulk(running_text("#story-body, .story"))
