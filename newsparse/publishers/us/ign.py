"""IGN."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class IGN(Extractor):
    """IGN."""

    name = "IGN"
    hosts = ("ign.com",)
    timezone = "America/Los_Angeles"
    title = css(".page-header h1.display-title") | css("h1.article-headline")
    subtitles = foremost(css(".page-header h2.title3") | css(".article-sub-headline"))
