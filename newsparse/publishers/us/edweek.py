"""Education Week."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class EducationWeek(Extractor):
    """Education Week."""

    name = "Education Week"
    hosts = ("edweek.org",)
    timezone = "America/New_York"
    title = css(".m-article-title h1")
    subtitles = foremost(css(".m-article-title__intro"))
    authors = css(".m-article-title__author")
