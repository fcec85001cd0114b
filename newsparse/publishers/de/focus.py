"""FOCUS online."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, ld


class Focus(Extractor):
    """FOCUS online."""

    name = "FOCUS online"
    hosts = ("focus.de",)
    timezone = "Europe/Berlin"
    title = ld("headline")
    lead = css("div.leadIn > p, div.Article-Description")
    body = bulk(running_text("div.textBlock, [data-qa-article-content-text]"))
