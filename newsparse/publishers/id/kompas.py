"""Kompas."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Kompas(Extractor):
    """Kompas."""

    name = "Kompas"
    hosts = ("kompas.com",)
    timezone = "Asia/Jakarta"
    title = css("h1.read__title")
    authors = css(".read__author .credit-title a, .credit-title-name h6") | css(".read__author a")
    body = bulk(running_text(".read__content > .clearfix, .read__content"))
    drop = (css("p:has(> strong > .inner-link-baca-juga)"),)
