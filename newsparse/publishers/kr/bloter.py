"""블로터."""

from newsparse.extractor import Extractor
from newsparse.platforms.container import container
from newsparse.sources import css


class BloterOld(Extractor):
    """블로터, as it was until 2020; since then it runs on ND Soft's system."""

    name = "블로터"
    hosts = ("bloter.net",)
    timezone = "Asia/Seoul"
    marker = container("article--content")
    title = css("h1.headline")
    body = css(".article--content")
