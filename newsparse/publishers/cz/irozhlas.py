"""iROZHLAS."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class IRozhlas(Extractor):
    """iROZHLAS."""

    name = "iROZHLAS"
    hosts = ("irozhlas.cz",)
    timezone = "Europe/Prague"
    lead = css(".b-detail p.text-bold--m")
    body = bulk(running_text(".b-detail"))
