"""Hufvudstadsbladet."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class HBL(Extractor):
    """Hufvudstadsbladet."""

    name = "Hufvudstadsbladet"
    hosts = ("hbl.fi",)
    timezone = "Europe/Helsinki"
    lead = css("p.ingress")
    body = bulk(running_text(".text"))
