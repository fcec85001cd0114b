"""RTS."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class RTS(Extractor):
    """RTS."""

    name = "RTS"
    hosts = ("rts.ch",)
    timezone = "Europe/Zurich"
    lead = css(".article-lead")
    body = bulk(running_text(".article-part, .article-body"))
