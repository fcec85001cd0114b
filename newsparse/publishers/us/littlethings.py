"""LittleThings."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class LittleThings(Extractor):
    """LittleThings."""

    name = "LittleThings"
    hosts = ("littlethings.com",)
    timezone = "America/New_York"
    title = css("h1[class*=PostHeader]") | css("h1.post-title")
    authors = css("[class^=PostHeader__ScAuthorNameSection]")
