"""Público."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class PublicoPT(Extractor):
    """Público."""

    name = "Público"
    hosts = ("publico.pt",)
    timezone = "Europe/Lisbon"
    lead = css(".story__blurb")
    body = bulk(running_text("#story-body, .story__body"))
