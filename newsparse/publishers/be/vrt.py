"""VRT NWS."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class VRT(Extractor):
    """VRT NWS."""

    name = "VRT NWS"
    hosts = ("vrt.be",)
    timezone = "Europe/Brussels"
    lead = css(".article__intro, .vrt-intro")
    body = bulk(with_subheads(css(".vrt-paragraph, .cmp-text p, .article__body .cmp-text")))
