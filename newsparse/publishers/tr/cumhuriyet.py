"""Cumhuriyet."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Cumhuriyet(Extractor):
    """Cumhuriyet."""

    name = "Cumhuriyet"
    hosts = ("cumhuriyet.com.tr",)
    timezone = "Europe/Istanbul"
    lead = css("h2.spot")
    body = bulk(running_text(".haberMetni"))
