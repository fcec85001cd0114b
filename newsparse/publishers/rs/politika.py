"""Политика."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Politika(Extractor):
    """Политика."""

    name = "Политика"
    hosts = ("politika.rs",)
    timezone = "Europe/Belgrade"
    body = bulk(running_text(".single-content, .article-content"))
