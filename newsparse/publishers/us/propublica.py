"""ProPublica."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class ProPublica(Extractor):
    """ProPublica."""

    name = "ProPublica"
    hosts = ("propublica.org",)
    timezone = "America/New_York"
    body = bulk(running_text(".article-body"))
