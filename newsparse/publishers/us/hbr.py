"""Harvard Business Review."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class HarvardBusinessReview(Extractor):
    """Harvard Business Review."""

    name = "Harvard Business Review"
    hosts = ("hbr.org",)
    timezone = "America/New_York"
    title = css("h1.article-hed")
