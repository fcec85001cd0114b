"""Deník."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, ld


class Denik(Extractor):
    """Deník."""

    name = "Deník"
    hosts = ("denik.cz",)
    timezone = "Europe/Prague"
    title = ld("headline")
    lead = css("main p[class*=ac-perex]")
    body = bulk(running_text("main > div[class*=article-body]"))
