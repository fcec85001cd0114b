"""BFM."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class BFMTV(Extractor):
    """BFM."""

    name = "BFM"
    hosts = ("bfmtv.com",)
    timezone = "Europe/Paris"
    lead = css(".chapo")
    body = bulk(running_text(".content_body_wrapper"))
