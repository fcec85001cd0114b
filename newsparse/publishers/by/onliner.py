"""Onlíner."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Onliner(Extractor):
    """Onlíner."""

    name = "Onlíner"
    hosts = ("onliner.by",)
    timezone = "Europe/Minsk"
    body = bulk(running_text(".news-text"))
