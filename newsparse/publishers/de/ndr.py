"""NDR."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class NDR(Extractor):
    """NDR."""

    name = "NDR"
    hosts = ("ndr.de",)
    timezone = "Europe/Berlin"
    lead = css(".articlehead .preface")
    drop = (css(".relatedbroadcast"),)
