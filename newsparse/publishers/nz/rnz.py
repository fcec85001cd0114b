"""RNZ."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class RNZ(Extractor):
    """RNZ."""

    name = "RNZ"
    hosts = ("rnz.co.nz",)
    timezone = "Pacific/Auckland"
    body = bulk(running_text(".article__body"))
