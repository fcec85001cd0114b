"""247Sports."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class TwoFourSevenSports(Extractor):
    """247Sports."""

    name = "247Sports"
    hosts = ("247sports.com",)
    timezone = "America/Chicago"
    title = css("h1.article-cnt__heading")
    authors = css(".article-cnt__author")
