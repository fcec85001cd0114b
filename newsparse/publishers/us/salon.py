"""Salon."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Salon(Extractor):
    """Salon."""

    name = "Salon"
    hosts = ("salon.com",)
    timezone = "America/New_York"
    title = css(".title-container h1")
    subtitles = css(".title-container h2")
    body = bulk(running_text("article.article-content, .main-content, .article__body"))
