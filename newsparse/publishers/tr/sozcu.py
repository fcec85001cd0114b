"""Sözcü."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Sozcu(Extractor):
    """Sözcü."""

    name = "Sözcü"
    hosts = ("sozcu.com.tr",)
    timezone = "Europe/Istanbul"
    body = bulk(running_text(".article-body, .content-element"))
