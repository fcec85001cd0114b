"""HVG."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class HVG(Extractor):
    """HVG."""

    name = "HVG"
    hosts = ("hvg.hu",)
    timezone = "Europe/Budapest"
    lead = css(".article-lead")
    body = bulk(running_text(".article-content.entry-content, .article-body"))
