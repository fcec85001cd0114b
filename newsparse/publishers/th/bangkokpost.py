"""Bangkok Post."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class BangkokPost(Extractor):
    """Bangkok Post."""

    name = "Bangkok Post"
    hosts = ("bangkokpost.com",)
    timezone = "Asia/Bangkok"
    body = bulk(running_text(".article-content, .articl-content"))
