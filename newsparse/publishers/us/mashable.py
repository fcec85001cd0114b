"""Mashable."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Mashable(Extractor):
    """Mashable."""

    name = "Mashable"
    hosts = ("mashable.com",)
    timezone = "America/New_York"
    title = css("header h1.title, .article-header h1.title")
    authors = css("span.author_name a")
