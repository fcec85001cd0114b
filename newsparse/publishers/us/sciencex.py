"""Phys.org and its sisters, which print what universities send out."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class ScienceX(Extractor):
    """Science X: Phys.org, Medical Xpress, Tech Xplore."""

    hosts = ("phys.org", "medicalxpress.com", "techxplore.com")
    timezone = "America/New_York"
    authors = css(".article-byline")
    drop = (css(".article-main__explore, .article-main__more, .article__info"),)
