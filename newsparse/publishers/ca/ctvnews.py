"""CTV News."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class CTVNews(Extractor):
    """CTV News."""

    name = "CTV News"
    hosts = ("ctvnews.ca",)
    timezone = "America/Toronto"
    title = css("h1.articleHeadline")
    authors = css(".bioLink")
    body = bulk(running_text(".c-text, .articleBody, .article-body-wrapper"))
