"""CHIP."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Chip(Extractor):
    """CHIP."""

    name = "CHIP"
    hosts = ("chip.de",)
    timezone = "Europe/Berlin"
    body = bulk(running_text(".mt-content, [itemprop=articleBody]"))
