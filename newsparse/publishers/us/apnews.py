"""AP News."""

from newsparse.extractor import Extractor
from newsparse.sources import css, ld


class APNews(Extractor):
    """AP News."""

    name = "AP News"
    hosts = ("apnews.com",)
    timezone = "America/New_York"
    title = ld("headline")
    drop = (css(".Infobox, .PageList, .PagePromo, .Enhancement"),)
