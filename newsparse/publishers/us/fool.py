"""The Motley Fool."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class MotleyFool(Extractor):
    """The Motley Fool."""

    name = "The Motley Fool"
    hosts = ("fool.com",)
    timezone = "America/New_York"
    authors = css(".author-inline .author-name")
    drop = (css("#pitch, .article-pitch-container"),)
