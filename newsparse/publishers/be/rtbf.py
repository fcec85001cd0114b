"""RTBF."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class RTBF(Extractor):
    """RTBF."""

    name = "RTBF"
    hosts = ("rtbf.be",)
    timezone = "Europe/Brussels"
    body = bulk(running_text(".o-article__content") | css(".c-article-body p, .c-article-body h2"))
