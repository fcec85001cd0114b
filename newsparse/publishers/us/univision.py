"""Univision."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Univision(Extractor):
    """Univision."""

    name = "Univision"
    hosts = ("univision.com",)
    timezone = "America/New_York"
    body = bulk(running_text("[data-cy=article-body], .article-body"))
