"""RTP."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class RTP(Extractor):
    """RTP."""

    name = "RTP"
    hosts = ("rtp.pt",)
    timezone = "Europe/Lisbon"
    body = bulk(running_text(".article-body, .article-content"))
