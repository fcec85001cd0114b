"""Mediaworks: Origo and Magyar Nemzet share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Mediaworks(Extractor):
    """Mediaworks: Origo and Magyar Nemzet share one layout."""

    hosts = ("origo.hu", "magyarnemzet.hu")
    timezone = "Europe/Budapest"
    lead = css(".article-lead, .lead")
    body = bulk(running_text(".block-content, #article-text, .article-text-formatter"))
