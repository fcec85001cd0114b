"""WIRED."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class Wired(Extractor):
    """WIRED."""

    name = "WIRED"
    hosts = ("wired.com",)
    timezone = "America/New_York"
    lead = css("[class*=ContentHeaderDek]")
    body = running_text(".body__inner-container, .body__inner-container > div[id]")
