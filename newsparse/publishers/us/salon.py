"""Salon."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Salon(Extractor):
    """Salon."""

    name = "Salon"
    hosts = ("salon.com",)
    timezone = "America/New_York"
    body = bulk(running_text("article.article-content, .main-content, .article__body"))
