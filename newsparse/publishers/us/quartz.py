"""Quartz."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.undated import undated
from newsparse.running import running_text
from newsparse.sources import css


class Quartz(Extractor):
    """Quartz."""

    name = "Quartz"
    hosts = ("qz.com",)
    timezone = "America/New_York"
    title = css("header.item-header h1")
    published_at = undated(css("header.item-header .timestamp"))
    body = bulk(running_text("#article-content") | running_text(".item-body, .item-body > section"))
    drop = (css(".article-aside, .progressive-image-thumbnail"),)
