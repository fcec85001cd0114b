"""The Standard."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class StandardKE(Extractor):
    """The Standard."""

    name = "The Standard"
    hosts = ("standardmedia.co.ke",)
    timezone = "Africa/Nairobi"
    body = bulk(running_text(".content, .article-body"))
