"""RTVE."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class RTVE(Extractor):
    """RTVE."""

    name = "RTVE"
    hosts = ("rtve.es",)
    timezone = "Europe/Madrid"
    lead = css(".artHeader .leadtxt")
    body = bulk(running_text(".artBody") | css(".artBody"))
