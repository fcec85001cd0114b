"""VOGUE Germany."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, meta


class VogueDE(Extractor):
    """VOGUE Germany."""

    name = "VOGUE Germany"
    hosts = ("vogue.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    lead = css("div[class*=ContentHeaderDek]")
    body = bulk(running_text("div.body__inner-container"))
