"""Toronto Star."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class TorontoStar(Extractor):
    """Toronto Star."""

    name = "Toronto Star"
    hosts = ("thestar.com",)
    timezone = "America/Toronto"
    body = bulk(running_text(".c-article-body__content") | css("#article-body p, #article-body h2"))
