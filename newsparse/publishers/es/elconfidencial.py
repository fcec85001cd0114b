"""El Confidencial."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class ElConfidencial(Extractor):
    """El Confidencial."""

    name = "El Confidencial"
    hosts = ("elconfidencial.com",)
    timezone = "Europe/Madrid"
    lead = css(".leadList, h2.subHeadline")
    body = bulk(running_text("#news-body-cc, .newsType__content, .content"))
