"""Toronto Star."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.undated import undated
from newsparse.running import running_text
from newsparse.sources import css


class TorontoStar(Extractor):
    """Toronto Star."""

    name = "Toronto Star"
    hosts = ("thestar.com",)
    timezone = "America/Toronto"
    title = css("h1.c-article-headline__heading")
    authors = css(".article__author a") | css(".article__author-name")
    published_at = undated(css(".article__published-date"))
    body = bulk(running_text(".c-article-body__content") | css("#article-body p, #article-body h2"))
