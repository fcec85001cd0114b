"""ITmedia."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class ITmedia(Extractor):
    """ITmedia."""

    name = "ITmedia"
    hosts = ("itmedia.co.jp",)
    timezone = "Asia/Tokyo"
    body = bulk(running_text("#cmsBody .subscription, #cmsBody, .inner"))
