"""Milenio."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Milenio(Extractor):
    """Milenio."""

    name = "Milenio"
    hosts = ("milenio.com",)
    timezone = "America/Mexico_City"
    lead = css(".nd-td-subtitle, .nd-cpn-subtitle")
    body = bulk(running_text(".nd-content-body, #content-body"))
