"""Radio-Canada."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class RadioCanada(Extractor):
    """Radio-Canada."""

    name = "Radio-Canada"
    hosts = ("radio-canada.ca",)
    timezone = "America/Toronto"
    lead = css(".lead-container")
    body = bulk(running_text(".document-content-style"))
