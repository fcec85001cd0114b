"""星島頭條."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import meta


class SingTaoHeadline(Extractor):
    """星島頭條."""

    name = "星島頭條"
    hosts = ("stheadline.com",)
    timezone = "Asia/Hong_Kong"
    tags = meta("keyword")
    body = bulk(running_text(".content-body"))
