"""Fimela."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Fimela(Extractor):
    """Fimela."""

    name = "Fimela"
    hosts = ("fimela.com",)
    timezone = "Asia/Jakarta"
    title = css("h1.read-page--header--title")
    authors = css(".read-page--header--author__name")
