"""WirtschaftsWoche."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class WirtschaftsWoche(Extractor):
    """WirtschaftsWoche."""

    name = "WirtschaftsWoche"
    hosts = ("wiwo.de",)
    timezone = "Europe/Berlin"
    title = css("h2.c-headline--article")
    authors = css(".c-metadata a.c-link--borderless")
    drop = (css(".c-standard-article-teaser, .c-socialshare"),)
