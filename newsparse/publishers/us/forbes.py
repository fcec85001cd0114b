"""Forbes."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Forbes(Extractor):
    """Forbes."""

    name = "Forbes"
    hosts = ("forbes.com",)
    timezone = "America/New_York"
    body = bulk(running_text(".article-body, .article-body-container"))
    drop = (css("blockquote.quote-embed"),)
