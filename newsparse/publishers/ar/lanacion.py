"""La Nación."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class LaNacionAR(Extractor):
    """La Nación."""

    name = "La Nación"
    hosts = ("lanacion.com.ar",)
    timezone = "America/Argentina/Buenos_Aires"
    lead = css("h2.com-subhead")
    body = bulk(with_subheads(css(".com-paragraph")))
