"""The Business of Fashion."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class BusinessOfFashion(Extractor):
    """The Business of Fashion."""

    name = "The Business of Fashion"
    hosts = ("businessoffashion.com",)
    timezone = "Europe/London"
    title = css("h1[data-test=article-title]")
    subtitles = foremost(css("[data-test=article-dek]"))
