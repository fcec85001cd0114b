"""Digi24."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Digi24(Extractor):
    """Digi24."""

    name = "Digi24"
    hosts = ("digi24.ro",)
    timezone = "Europe/Bucharest"
    lead = css(".article-title + p strong")
    body = bulk(running_text(".entry.data-app-meta, .entry-content, .entry"))
