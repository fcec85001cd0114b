"""BroadwayWorld."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class BroadwayWorld(Extractor):
    """BroadwayWorld."""

    name = "BroadwayWorld"
    hosts = ("broadwayworld.com",)
    timezone = "America/New_York"
    title = css("h1[itemprop=headline]") | css("h1.article-title")
    authors = css("span[itemprop=author]")
