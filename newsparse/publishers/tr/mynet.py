"""Mynet."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Mynet(Extractor):
    """Mynet."""

    name = "Mynet"
    hosts = ("mynet.com",)
    timezone = "Europe/Istanbul"
    lead = css(".post-spot")
    body = bulk(running_text(".detail-content-inner, #contextual, .post-content"))
