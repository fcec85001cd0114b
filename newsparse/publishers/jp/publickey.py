"""Publickey."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Publickey(Extractor):
    """Publickey."""

    name = "Publickey"
    hosts = ("publickey1.jp",)
    timezone = "Asia/Tokyo"
    published_at = undated(css("div.pubdate"))
    drop = (css("#breadcrumbs, .sbm, .ad_footer"),)
